package org.beistand.casefile.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
import org.beistand.advocacy.NoteId;
import org.beistand.casefile.CourseOfCase.RestrictedNote;

/** Which notes of a case stand above its chronology while it is put together, fact by fact. */
final class EntryContent {
    private final Set<NoteId> pinned = new LinkedHashSet<>();
    private final List<RestrictedNote> restricted = new ArrayList<>();

    void add(EntryEvent event, Instant at) {
        switch (event) {
            case NotePinned e -> pinned.add(e.noteId());
            case NoteUnpinned e -> pinned.remove(e.noteId());
            case NoteRestricted e -> restricted.add(new RestrictedNote(e.noteId(), e.author(), at));
            case NoteCorrected _,
                    InteractionCorrected _,
                    NoteRedacted _,
                    InteractionRedacted _,
                    InteractionShared _,
                    EntryApprovalRequested _,
                    EntryApproved _,
                    EntrySentBack _,
                    NotePassedOn _ -> {
                // in the chronology
            }
        }
    }

    /** The one pinned last first. */
    List<NoteId> pinned() {
        return List.copyOf(pinned).reversed();
    }

    /** The latest first. */
    List<RestrictedNote> restricted() {
        return restricted.reversed();
    }
}
