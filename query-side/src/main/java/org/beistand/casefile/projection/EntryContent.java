package org.beistand.casefile.projection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.beistand.advocacy.EntryEvent;
import org.beistand.advocacy.EntryEvent.InteractionCorrected;
import org.beistand.advocacy.EntryEvent.NoteCorrected;
import org.beistand.advocacy.EntryEvent.NotePinned;
import org.beistand.advocacy.EntryEvent.NoteRestricted;
import org.beistand.advocacy.EntryEvent.NoteUnpinned;
import org.beistand.advocacy.NoteId;

/** Which notes of a case stand above its chronology while it is put together, fact by fact. */
final class EntryContent {
    private final Set<NoteId> pinned = new LinkedHashSet<>();

    void add(EntryEvent event) {
        switch (event) {
            case NotePinned e -> pinned.add(e.noteId());
            case NoteUnpinned e -> pinned.remove(e.noteId());
            case NoteCorrected _, InteractionCorrected _, NoteRestricted _ -> {} // chronology
        }
    }

    /** The one pinned last first. */
    List<NoteId> pinned() {
        return List.copyOf(pinned).reversed();
    }
}
