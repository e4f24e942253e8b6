package org.beistand.advocacy;

import org.beistand.language.ErasableUnit;
import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;

/** What can be asked about entries that stand in the file already. The first version is kept. */
public sealed interface EntryCommand extends CareCommand {
    /**
     * Put right what a note says.
     *
     * @param since the last redaction of the note that the writer knows of, {@code null} for none
     */
    record CorrectNote(
            AdvocacyCaseId caseId,
            NoteId noteId,
            CorrectionReason reason,
            Sealed<NoteText> text,
            @Nullable RedactionId since)
            implements EntryCommand {

        /** Of a note of which nothing was blacked out. */
        public CorrectNote(
                AdvocacyCaseId caseId,
                NoteId noteId,
                CorrectionReason reason,
                Sealed<NoteText> text) {
            this(caseId, noteId, reason, text, null);
        }

        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(since == null ? noteId : since);
        }
    }

    /**
     * Put right what is said about a contact or an attempt at one.
     *
     * @param since the last redaction of it that the writer knows of, {@code null} for none
     */
    record CorrectInteraction(
            AdvocacyCaseId caseId,
            InteractionId interactionId,
            CorrectionReason reason,
            Sealed<InteractionText> text,
            @Nullable RedactionId since)
            implements EntryCommand {

        /** Of a contact of which nothing was blacked out. */
        public CorrectInteraction(
                AdvocacyCaseId caseId,
                InteractionId interactionId,
                CorrectionReason reason,
                Sealed<InteractionText> text) {
            this(caseId, interactionId, reason, text, null);
        }

        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(since == null ? interactionId : since);
        }
    }

    /**
     * Black out parts of a note. The text that is left is made here, not by whoever asks.
     *
     * @param seen the text to which the parts belong
     */
    record RedactNote(
            AdvocacyCaseId caseId,
            NoteId noteId,
            RedactionId redactionId,
            RedactionReason reason,
            EntryVersion seen,
            Passages passages)
            implements EntryCommand {}

    /**
     * Black out parts of what is said about a contact or an attempt at one.
     *
     * @param seen the text to which the parts belong
     */
    record RedactInteraction(
            AdvocacyCaseId caseId,
            InteractionId interactionId,
            RedactionId redactionId,
            RedactionReason reason,
            EntryVersion seen,
            Passages passages)
            implements EntryCommand {}

    /** Sign off an entry that a volunteer wrote. */
    record ApproveEntry(AdvocacyCaseId caseId, EntryId entryId) implements EntryCommand {}

    /**
     * Send an entry that a volunteer wrote back, to be put right.
     *
     * @param approvalId new, the id of the comment
     * @param comment what is missing or wrong
     */
    record SendEntryBack(
            AdvocacyCaseId caseId,
            EntryId entryId,
            ApprovalId approvalId,
            Sealed<ApprovalText> comment)
            implements EntryCommand {
        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(approvalId);
        }
    }

    /** Have a note stand above the chronology. */
    record PinNote(AdvocacyCaseId caseId, NoteId noteId) implements EntryCommand {}

    /** Let a note stand only in its place again. */
    record UnpinNote(AdvocacyCaseId caseId, NoteId noteId) implements EntryCommand {}
}
