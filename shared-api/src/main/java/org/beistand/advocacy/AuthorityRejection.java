package org.beistand.advocacy;

/** Why an authority cannot be recorded as asked. */
public abstract sealed class AuthorityRejection extends AdvocacyCaseRejection {
    private static final long serialVersionUID = 1L;

    AuthorityRejection(AdvocacyCaseId caseId) {
        super(caseId);
    }

    /** The case has no such power of attorney. */
    public static final class PowerUnknown extends AuthorityRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public PowerUnknown(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** The power of attorney has ended already, for another reason. */
    public static final class PowerEnded extends AuthorityRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public PowerEnded(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** It has to say how we act, or in what somebody may. */
    public static final class AuthorityEmpty extends AuthorityRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public AuthorityEmpty(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }
}
