package org.beistand.advocacy.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.beistand.advocacy.EntryEvent;
import org.beistand.advocacy.EntryEvent.InteractionCorrected;
import org.beistand.advocacy.EntryEvent.InteractionShared;
import org.beistand.advocacy.EntryEvent.NoteCorrected;
import org.beistand.advocacy.EntryEvent.NotePassedOn;
import org.beistand.advocacy.EntryEvent.NotePinned;
import org.beistand.advocacy.EntryEvent.NoteRestricted;
import org.beistand.advocacy.EntryEvent.NoteUnpinned;
import org.beistand.advocacy.InteractionId;
import org.beistand.advocacy.NoteId;
import org.beistand.language.StaffId;

/**
 * What was written into one case.
 *
 * @param restricted the notes that only their author and supervisors may read
 */
record Entries(
        UsedIds notes, UsedIds interactions, Map<NoteId, StaffId> restricted, Set<NoteId> pinned) {
    static final Entries NONE = new Entries(UsedIds.NONE, UsedIds.NONE, Map.of(), Set.of());

    Entries {
        restricted = Map.copyOf(restricted);
        pinned = Set.copyOf(pinned);
    }

    Entries with(NoteId note) {
        return new Entries(notes.with(note.value()), interactions, restricted, pinned);
    }

    Entries with(InteractionId interaction) {
        return new Entries(notes, interactions.with(interaction.value()), restricted, pinned);
    }

    Entries after(EntryEvent event) {
        return switch (event) {
            case NoteCorrected _, InteractionCorrected _, InteractionShared _, NotePassedOn _ ->
                    this;
            case NoteRestricted e -> restricting(e.noteId(), e.author());
            case NotePinned e -> pinning(e.noteId());
            case NoteUnpinned e -> unpinning(e.noteId());
        };
    }

    private Entries restricting(NoteId note, StaffId author) {
        var more = new HashMap<>(restricted);
        var _ = more.put(note, author);
        return new Entries(notes, interactions, more, pinned);
    }

    private Entries pinning(NoteId note) {
        var more = new HashSet<>(pinned);
        boolean _ = more.add(note);
        return new Entries(notes, interactions, restricted, more);
    }

    private Entries unpinning(NoteId note) {
        var fewer = new HashSet<>(pinned);
        boolean _ = fewer.remove(note);
        return new Entries(notes, interactions, restricted, fewer);
    }
}
