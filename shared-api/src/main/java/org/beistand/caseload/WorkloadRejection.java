package org.beistand.caseload;

import java.util.Map;
import org.beistand.language.Rejection;
import org.beistand.language.StaffId;

/** Why nothing can be settled about a worker’s load as asked. */
public abstract sealed class WorkloadRejection extends Rejection {
    private static final long serialVersionUID = 1L;
    private final transient StaffId worker;

    WorkloadRejection(StaffId worker) {
        this.worker = worker;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("worker", worker);
    }

    /** Hours hold from today on at the earliest: what was agreed for past days stays. */
    public static final class HoursInThePast extends WorkloadRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this worker. */
        public HoursInThePast(StaffId worker) {
            super(worker);
        }
    }

    /** The answer to an overload is looked at again after today and within 90 days. */
    public static final class OverloadReviewOutOfReach extends WorkloadRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this worker. */
        public OverloadReviewOutOfReach(StaffId worker) {
            super(worker);
        }
    }

    /** Something else has the answer’s id already. */
    public static final class AnswerIdUsed extends WorkloadRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this worker. */
        public AnswerIdUsed(StaffId worker) {
            super(worker);
        }
    }
}
