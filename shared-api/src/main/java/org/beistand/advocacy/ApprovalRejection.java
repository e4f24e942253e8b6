package org.beistand.advocacy;

/** Why approvals, holds and closing cannot be had as asked. */
public abstract sealed class ApprovalRejection extends AdvocacyCaseRejection {
    private static final long serialVersionUID = 1L;

    ApprovalRejection(AdvocacyCaseId caseId) {
        super(caseId);
    }

    /** Nothing was put to anybody under this id. */
    public static final class ApprovalUnknown extends ApprovalRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public ApprovalUnknown(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** Somebody has decided already, or it was taken back. */
    public static final class ApprovalNotPending extends ApprovalRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public ApprovalNotPending(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** The same is waiting for a decision already. */
    public static final class ApprovalPending extends ApprovalRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public ApprovalPending(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** There is no plan or no assessment yet that could be approved. */
    public static final class NothingToApprove extends ApprovalRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public NothingToApprove(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** Nobody decides what they asked for, nor about the case they are accountable for. */
    public static final class OwnRequest extends ApprovalRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public OwnRequest(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** A case is closed by another person than the one who asks for it. */
    public static final class ClosureNeedsApproval extends ApprovalRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public ClosureNeedsApproval(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** Only a case that somebody works on can rest. */
    public static final class CaseNotActive extends ApprovalRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public CaseNotActive(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** The case does not rest. */
    public static final class CaseNotOnHold extends ApprovalRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public CaseNotOnHold(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }
}
