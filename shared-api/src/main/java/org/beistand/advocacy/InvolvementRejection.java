package org.beistand.advocacy;

/** Why a part in a case cannot be recorded as asked. */
public abstract sealed class InvolvementRejection extends AdvocacyCaseRejection {
    private static final long serialVersionUID = 1L;

    InvolvementRejection(AdvocacyCaseId caseId) {
        super(caseId);
    }

    /** The person has this role in the case already. */
    public static final class RoleHeldAlready extends InvolvementRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public RoleHeldAlready(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** The person does not have this role in the case. */
    public static final class RoleNotHeld extends InvolvementRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public RoleNotHeld(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** Nobody stands on both sides of a case; why, is not for everybody to know. */
    public static final class RoleNotPossible extends InvolvementRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public RoleNotPossible(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** Nobody is named yet, so there is nothing to sort. */
    public static final class NoClientNamed extends InvolvementRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public NoClientNamed(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }
}
