package org.beistand.advocacy.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import org.beistand.advocacy.InteractionId;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.RedactionId;
import org.beistand.language.StaffId;

/**
 * What was written into one case.
 *
 * @param restricted the notes that only their author and supervisors may read
 * @param redacted the last redaction of each entry that has one
 * @param signOffs what of it another person still has to sign off
 */
record Entries(
        UsedIds notes,
        UsedIds interactions,
        Map<NoteId, StaffId> restricted,
        Set<NoteId> pinned,
        Map<UUID, RedactionId> redacted,
        SignOffs signOffs) {
    static final Entries NONE =
            new Entries(UsedIds.NONE, UsedIds.NONE, Map.of(), Set.of(), Map.of(), SignOffs.NONE);

    Entries {
        restricted = Map.copyOf(restricted);
        pinned = Set.copyOf(pinned);
        redacted = Map.copyOf(redacted);
    }

    Entries with(NoteId note) {
        return new Entries(
                notes.with(note.value()), interactions, restricted, pinned, redacted, signOffs);
    }

    Entries with(InteractionId interaction) {
        return new Entries(
                notes,
                interactions.with(interaction.value()),
                restricted,
                pinned,
                redacted,
                signOffs);
    }

    Entries after(EntryEvent event) {
        return switch (event) {
            case NoteCorrected _, InteractionCorrected _, InteractionShared _, NotePassedOn _ ->
                    this;
            case NoteRedacted e -> redacting(e.noteId().value(), e.redactionId());
            case InteractionRedacted e -> redacting(e.interactionId().value(), e.redactionId());
            case NoteRestricted e -> restricting(e.noteId(), e.author());
            case EntryApprovalRequested e -> with(signOffs.after(e));
            case EntryApproved e -> with(signOffs.after(e));
            case EntrySentBack e -> with(signOffs.after(e));
            case NotePinned e -> pinning(e.noteId());
            case NoteUnpinned e -> unpinning(e.noteId());
        };
    }

    private Entries with(SignOffs changed) {
        return new Entries(notes, interactions, restricted, pinned, redacted, changed);
    }

    private Entries redacting(UUID entry, RedactionId redaction) {
        var more = new HashMap<>(redacted);
        var _ = more.put(entry, redaction);
        return new Entries(notes, interactions, restricted, pinned, more, signOffs);
    }

    private Entries restricting(NoteId note, StaffId author) {
        var more = new HashMap<>(restricted);
        var _ = more.put(note, author);
        return new Entries(notes, interactions, more, pinned, redacted, signOffs);
    }

    private Entries pinning(NoteId note) {
        var more = new HashSet<>(pinned);
        boolean _ = more.add(note);
        return new Entries(notes, interactions, restricted, more, redacted, signOffs);
    }

    private Entries unpinning(NoteId note) {
        var fewer = new HashSet<>(pinned);
        boolean _ = fewer.remove(note);
        return new Entries(notes, interactions, restricted, fewer, redacted, signOffs);
    }
}
