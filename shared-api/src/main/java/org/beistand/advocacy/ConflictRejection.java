package org.beistand.advocacy;

/** Why a case cannot go on, or a conflict not be waived, as asked. */
public abstract sealed class ConflictRejection extends AdvocacyCaseRejection {
    private static final long serialVersionUID = 1L;

    ConflictRejection(AdvocacyCaseId caseId) {
        super(caseId);
    }

    /** Nobody has looked for a conflict of interest since the people of the case changed. */
    public static final class ConflictNotChecked extends ConflictRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public ConflictNotChecked(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** The house stands on the other side, and the person supported has not agreed knowing it. */
    public static final class ConflictNotWaived extends ConflictRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public ConflictNotWaived(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** There is no conflict of interest, or it is waived already. */
    public static final class NoConflictToWaive extends ConflictRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public NoConflictToWaive(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** A conflict is waived in writing, not by word of mouth. */
    public static final class WaiverNotInWriting extends ConflictRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public WaiverNotInWriting(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** Whoever is accountable for the case does not waive its conflict of interest. */
    public static final class OwnConflict extends ConflictRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public OwnConflict(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }
}
