package org.beistand.advocacy;

/** Why consents and referrals out cannot be changed as asked. */
public abstract sealed class ConsentRejection extends AdvocacyCaseRejection {
    private static final long serialVersionUID = 1L;

    ConsentRejection(AdvocacyCaseId caseId) {
        super(caseId);
    }

    /** The case has no such consent. */
    public static final class ConsentUnknown extends ConsentRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public ConsentUnknown(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** The consent was withdrawn, or its last day is over. */
    public static final class ConsentNotInForce extends ConsentRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public ConsentNotInForce(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** The person did not consent to that much, or not for that. */
    public static final class BeyondConsent extends ConsentRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public BeyondConsent(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** A consent or a referral has to say what may be passed on. */
    public static final class NothingConsented extends ConsentRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public NothingConsented(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** Nobody was referred like that. */
    public static final class ReferralUnknown extends ConsentRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public ReferralUnknown(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** The referral has come to its end, or was answered otherwise. */
    public static final class ReferralNotOpen extends ConsentRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public ReferralNotOpen(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** What nobody accepted cannot have helped. */
    public static final class ReferralNotAccepted extends ConsentRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public ReferralNotAccepted(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** The case cannot be closed while a referral is open. */
    public static final class ReferralStillOpen extends ConsentRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public ReferralStillOpen(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }
}
