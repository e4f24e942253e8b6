package org.beistand.chronology.projection;

import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.ContactAttemptFailed;
import org.beistand.advocacy.AdvocacyCaseEvent.InteractionRecorded;
import org.beistand.advocacy.AdvocacyCaseEvent.NoteRecorded;
import org.beistand.advocacy.EntryEvent;
import org.beistand.advocacy.EntryEvent.EntryApprovalRequested;
import org.beistand.advocacy.EntryEvent.EntryApproved;
import org.beistand.advocacy.EntryEvent.EntrySentBack;
import org.beistand.advocacy.EntryEvent.InteractionCorrected;
import org.beistand.advocacy.EntryEvent.InteractionRedacted;
import org.beistand.advocacy.EntryEvent.InteractionShared;
import org.beistand.advocacy.EntryEvent.NoteCorrected;
import org.beistand.advocacy.EntryEvent.NotePassedOn;
import org.beistand.advocacy.EntryEvent.NotePinned;
import org.beistand.advocacy.EntryEvent.NoteRedacted;
import org.beistand.advocacy.EntryEvent.NoteRestricted;
import org.beistand.advocacy.EntryEvent.NoteUnpinned;
import org.jspecify.annotations.Nullable;

/** Which note or contact an entry is about. */
final class EntryIds {
    private EntryIds() {}

    /** Its id; {@code null} for what is about neither. */
    static @Nullable UUID of(AdvocacyCaseEvent event) {
        if (event instanceof NoteRecorded e) {
            return e.noteId().value();
        }
        if (event instanceof InteractionRecorded e) {
            return e.interactionId().value();
        }
        if (event instanceof ContactAttemptFailed e) {
            return e.interactionId().value();
        }
        return event instanceof EntryEvent e ? of(e) : null;
    }

    private static UUID of(EntryEvent event) {
        return switch (event) {
            case NoteCorrected e -> e.noteId().value();
            case InteractionCorrected e -> e.interactionId().value();
            case NoteRedacted e -> e.noteId().value();
            case InteractionRedacted e -> e.interactionId().value();
            case InteractionShared e -> e.interactionId().value();
            case EntryApprovalRequested e -> e.entryId().value();
            case EntryApproved e -> e.entryId().value();
            case EntrySentBack e -> e.entryId().value();
            case NoteRestricted e -> e.noteId().value();
            case NotePassedOn e -> e.noteId().value();
            case NotePinned e -> e.noteId().value();
            case NoteUnpinned e -> e.noteId().value();
        };
    }
}
