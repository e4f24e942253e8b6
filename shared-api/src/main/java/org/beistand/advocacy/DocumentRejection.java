package org.beistand.advocacy;

/** Why a document cannot be filed or changed as asked. */
public abstract sealed class DocumentRejection extends AdvocacyCaseRejection {
    private static final long serialVersionUID = 1L;

    DocumentRejection(AdvocacyCaseId caseId) {
        super(caseId);
    }

    /** The case has no such document. */
    public static final class DocumentUnknown extends DocumentRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public DocumentUnknown(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** The document was filed in error, and so marked. */
    public static final class DocumentFiledInError extends DocumentRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public DocumentFiledInError(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }

    /** The bytes are not whole, not as named, or not brought by this person for this document. */
    public static final class ContentNotThere extends DocumentRejection {
        private static final long serialVersionUID = 1L;

        /** Refuses for this case. */
        public ContentNotThere(AdvocacyCaseId caseId) {
            super(caseId);
        }
    }
}
