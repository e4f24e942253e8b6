package org.beistand.advocacy;

/** Why an entry cannot be changed as asked. */
public abstract sealed class EntryRejection extends AdvocacyCaseRejection {
    private static final long serialVersionUID = 1L;

    EntryRejection(AdvocacyCaseId caseId) {
        super(caseId);
    }

    /** The case has no such entry, or none that the actor may know of. */
    public static final class EntryUnknown extends EntryRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public EntryUnknown(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** A note that only two people may read does not stand above the chronology of all. */
    public static final class RestrictedNotPinned extends EntryRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public RestrictedNotPinned(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** One of several cases does not take an entry, so that none of them has it. */
    public static final class SharedEntryRefused extends EntryRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case; which one stands in the way is not told. */
        public SharedEntryRefused(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** Parts of the entry were blacked out, which whoever asks did not know. */
    public static final class EntryRedacted extends EntryRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public EntryRedacted(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** The entry says something else by now than whoever asks had before their eyes. */
    public static final class EntryChanged extends EntryRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public EntryChanged(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** The entry does not wait for anybody to sign it off. */
    public static final class EntryNotAwaiting extends EntryRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public EntryNotAwaiting(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** A volunteer's entries wait to be signed off, or to be put right. */
    public static final class EntriesNotApproved extends EntryRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public EntriesNotApproved(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }
}
