package org.beistand.advocacy;

/** Why a case is not handed over. */
public abstract sealed class TransferRejection extends AdvocacyCaseRejection {
    private static final long serialVersionUID = 1L;

    TransferRejection(AdvocacyCaseId caseId) {
        super(caseId);
    }

    /** Somebody has been asked already and has not answered. */
    public static final class TransferUnderWay extends TransferRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public TransferUnderWay(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** There is no such open question to answer or to take back. */
    public static final class TransferNotOpen extends TransferRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public TransferNotOpen(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** Whoever was asked has the case already. */
    public static final class AlreadyAccountable extends TransferRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public AlreadyAccountable(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** Nobody has the case; it is assigned, not handed over. */
    public static final class NobodyAccountable extends TransferRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public NobodyAccountable(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }
}
