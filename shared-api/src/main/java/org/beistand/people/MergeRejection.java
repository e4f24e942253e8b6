package org.beistand.people;

/** Why two records cannot be made one, or two again. */
public abstract sealed class MergeRejection extends PersonRejection {
    private static final long serialVersionUID = 1L;

    MergeRejection(PersonId person) {
        super(person);
    }

    /** A record is not merged with itself. */
    public static final class MergedWithHerself extends MergeRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this person. */
        public MergedWithHerself(PersonId person) {
            super(person);
        }
    }

    /** One of the two is merged already; that is undone first. */
    public static final class AlreadyMerged extends MergeRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this person. */
        public AlreadyMerged(PersonId person) {
            super(person);
        }
    }

    /** A relationship between the two is recorded, so they are two. */
    public static final class PeopleStandApart extends MergeRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this person. */
        public PeopleStandApart(PersonId person) {
            super(person);
        }
    }

    /** They cannot be one person; why, is not for everybody to know. */
    public static final class MergeNotPossible extends MergeRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this person. */
        public MergeNotPossible(PersonId person) {
            super(person);
        }
    }

    /** These two are not merged. */
    public static final class NotMerged extends MergeRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this person. */
        public NotMerged(PersonId person) {
            super(person);
        }
    }

    /** The key of the merged record is destroyed: nothing is left to be put back. */
    public static final class MergeIsForGood extends MergeRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this person. */
        public MergeIsForGood(PersonId person) {
            super(person);
        }
    }
}
