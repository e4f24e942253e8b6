package org.beistand.advocacy;

/** Why the clock of a promise is not moved. */
public abstract sealed class TargetRejection extends AdvocacyCaseRejection {
    private static final long serialVersionUID = 1L;

    TargetRejection(AdvocacyCaseId caseId) {
        super(caseId);
    }

    /** Nothing of that kind is promised any more, or never was. */
    public static final class TargetUnknown extends TargetRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public TargetUnknown(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** Its day has passed, or it stands still with the whole case. */
    public static final class TargetNotRunning extends TargetRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public TargetNotRunning(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }
}
