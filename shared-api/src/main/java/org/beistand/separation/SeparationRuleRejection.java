package org.beistand.separation;

import java.util.Map;
import org.beistand.language.Rejection;

/** Why a no-contact rule cannot be settled as asked. */
public abstract sealed class SeparationRuleRejection extends Rejection {
    private static final long serialVersionUID = 1L;
    private final transient SeparationRuleId ruleId;

    SeparationRuleRejection(SeparationRuleId ruleId) {
        this.ruleId = ruleId;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("ruleId", ruleId);
    }

    /** There is a rule under this id already, or something else has it. */
    public static final class SeparationRuleExists extends SeparationRuleRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this rule. */
        public SeparationRuleExists(SeparationRuleId ruleId) {
            super(ruleId);
        }
    }

    /** Its last day is over. */
    public static final class SeparationExpiryInThePast extends SeparationRuleRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this rule. */
        public SeparationExpiryInThePast(SeparationRuleId ruleId) {
            super(ruleId);
        }
    }

    /** The two records are of one person. */
    public static final class SeparationOfOnePerson extends SeparationRuleRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this rule. */
        public SeparationOfOnePerson(SeparationRuleId ruleId) {
            super(ruleId);
        }
    }

    /** It was lifted, or its last day is over. */
    public static final class SeparationNotInForce extends SeparationRuleRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this rule. */
        public SeparationNotInForce(SeparationRuleId ruleId) {
            super(ruleId);
        }
    }

    /** They are kept that far apart already. */
    public static final class SeparationNotTighter extends SeparationRuleRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this rule. */
        public SeparationNotTighter(SeparationRuleId ruleId) {
            super(ruleId);
        }
    }

    /** They are kept no further apart than that. */
    public static final class SeparationNotLooser extends SeparationRuleRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this rule. */
        public SeparationNotLooser(SeparationRuleId ruleId) {
            super(ruleId);
        }
    }
}
