package org.beistand.advocacy;

import org.beistand.language.ErasableUnit;
import org.beistand.language.Sealed;

/** What can be asked about entries that stand in the file already. The first version is kept. */
public sealed interface EntryCommand extends CareCommand {
    /** Put right what a note says. */
    record CorrectNote(
            AdvocacyCaseId caseId, NoteId noteId, CorrectionReason reason, Sealed<NoteText> text)
            implements EntryCommand {
        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(noteId);
        }
    }

    /** Put right what is said about a contact or an attempt at one. */
    record CorrectInteraction(
            AdvocacyCaseId caseId,
            InteractionId interactionId,
            CorrectionReason reason,
            Sealed<InteractionText> text)
            implements EntryCommand {
        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(interactionId);
        }
    }

    /** Have a note stand above the chronology. */
    record PinNote(AdvocacyCaseId caseId, NoteId noteId) implements EntryCommand {}

    /** Let a note stand only in its place again. */
    record UnpinNote(AdvocacyCaseId caseId, NoteId noteId) implements EntryCommand {}
}
