package org.beistand.advocacy;

/** Why what is known of a danger cannot be changed as asked. */
public abstract sealed class SafetyRejection extends AdvocacyCaseRejection {
    private static final long serialVersionUID = 1L;

    SafetyRejection(AdvocacyCaseId caseId) {
        super(caseId);
    }

    /** The case has no such warning. */
    public static final class RiskFlagUnknown extends SafetyRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public RiskFlagUnknown(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** The case has no such safeguarding concern. */
    public static final class ConcernUnknown extends SafetyRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public ConcernUnknown(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** It was decided already about the concern, and something else. */
    public static final class ConcernAlreadyDecided extends SafetyRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public ConcernAlreadyDecided(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /**
     * Not to tell an authority is decided only after somebody was consulted (compare § 8a (4) SGB
     * VIII).
     */
    public static final class NobodyConsulted extends SafetyRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public NobodyConsulted(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** The case cannot be closed while a safeguarding concern is undecided. */
    public static final class ConcernUndecided extends SafetyRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public ConcernUndecided(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }
}
