package org.beistand.advocacy;

/** Why a disclosure cannot be recorded or reviewed as asked. */
public abstract sealed class DisclosureRejection extends AdvocacyCaseRejection {
    private static final long serialVersionUID = 1L;

    DisclosureRejection(AdvocacyCaseId caseId) {
        super(caseId);
    }

    /** Nothing was passed on like that without consent. */
    public static final class DisclosureUnknown extends DisclosureRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public DisclosureUnknown(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** Nobody reviews what they passed on themselves. */
    public static final class OwnDisclosure extends DisclosureRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public OwnDisclosure(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** The review has come to another result already. */
    public static final class ReviewAlreadyGiven extends DisclosureRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public ReviewAlreadyGiven(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }
}
