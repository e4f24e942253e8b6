package org.beistand.advocacy.command;

import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseEvent.ContactAttemptFailed;
import org.beistand.advocacy.AdvocacyCaseEvent.InteractionRecorded;
import org.beistand.advocacy.AdvocacyCaseEvent.NoteRecorded;
import org.beistand.advocacy.EntryEvent.InteractionCorrected;
import org.beistand.advocacy.EntryEvent.InteractionRedacted;
import org.beistand.advocacy.EntryEvent.NoteCorrected;
import org.beistand.advocacy.EntryEvent.NoteRedacted;
import org.beistand.advocacy.InteractionText;
import org.beistand.advocacy.NoteText;
import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;

/** The texts that facts hold of one entry. */
final class EntryTexts {
    private EntryTexts() {}

    static @Nullable Sealed<NoteText> note(Object fact, UUID note) {
        return switch (fact) {
            case NoteRecorded e when e.noteId().value().equals(note) -> e.text();
            case NoteCorrected e when e.noteId().value().equals(note) -> e.text();
            case NoteRedacted e when e.noteId().value().equals(note) -> e.text();
            default -> null;
        };
    }

    static @Nullable Sealed<InteractionText> contact(Object fact, UUID contact) {
        return switch (fact) {
            case InteractionRecorded e when e.interactionId().value().equals(contact) -> e.text();
            case ContactAttemptFailed e when e.interactionId().value().equals(contact) -> e.text();
            case InteractionCorrected e when e.interactionId().value().equals(contact) -> e.text();
            case InteractionRedacted e when e.interactionId().value().equals(contact) -> e.text();
            default -> null;
        };
    }
}
