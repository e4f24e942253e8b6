package org.beistand.people;

/** Why nothing can be recorded as asked about whom a person belongs to. */
public abstract sealed class TieRejection extends PersonRejection {
    private static final long serialVersionUID = 1L;

    TieRejection(PersonId person) {
        super(person);
    }

    /** Nobody is in a relationship with herself. */
    public static final class RelatedToHerself extends TieRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this person. */
        public RelatedToHerself(PersonId person) {
            super(person);
        }
    }

    /** The other one is this to the person already. */
    public static final class RelationshipAlreadyRecorded extends TieRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this person. */
        public RelationshipAlreadyRecorded(PersonId person) {
            super(person);
        }
    }

    /** There is no such relationship, or it was ended before. */
    public static final class RelationshipNotRecorded extends TieRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this person. */
        public RelationshipNotRecorded(PersonId person) {
            super(person);
        }
    }

    /** The person lives in a household; that stay is ended first. */
    public static final class AlreadyInHousehold extends TieRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this person. */
        public AlreadyInHousehold(PersonId person) {
            super(person);
        }
    }

    /** The person does not live in this household, or has left it before. */
    public static final class NotInHousehold extends TieRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this person. */
        public NotInHousehold(PersonId person) {
            super(person);
        }
    }

    /** Nobody leaves a household before having joined it. */
    public static final class HouseholdLeftTooEarly extends TieRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this person. */
        public HouseholdLeftTooEarly(PersonId person) {
            super(person);
        }
    }
}
