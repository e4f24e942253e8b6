package org.beistand.advocacy;

/** Why the plan of an advocacy case cannot be changed as asked. */
public abstract sealed class PlanRejection extends AdvocacyCaseRejection {
    private static final long serialVersionUID = 1L;

    PlanRejection(AdvocacyCaseId caseId) {
        super(caseId);
    }

    /** The plan has no such goal. */
    public static final class GoalUnknown extends PlanRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public GoalUnknown(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** It was already said what became of the goal, and something else. */
    public static final class GoalAlreadyEnded extends PlanRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public GoalAlreadyEnded(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** The plan has no such action. */
    public static final class ActionUnknown extends PlanRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public ActionUnknown(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** The action is done already or fell away. */
    public static final class ActionNotOpen extends PlanRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public ActionNotOpen(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** A plan without any goal cannot be agreed. */
    public static final class NoGoalSet extends PlanRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public NoGoalSet(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** The case cannot be closed while goals or agreed actions are open. */
    public static final class PlanStillOpen extends PlanRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public PlanStillOpen(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }
}
