package org.beistand.advocacy.command;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.EntryCommand;
import org.beistand.advocacy.EntryCommand.ApproveEntry;
import org.beistand.advocacy.EntryCommand.CorrectInteraction;
import org.beistand.advocacy.EntryCommand.CorrectNote;
import org.beistand.advocacy.EntryCommand.PinNote;
import org.beistand.advocacy.EntryCommand.RedactInteraction;
import org.beistand.advocacy.EntryCommand.RedactNote;
import org.beistand.advocacy.EntryCommand.SendEntryBack;
import org.beistand.advocacy.EntryCommand.UnpinNote;
import org.beistand.advocacy.EntryEvent.InteractionCorrected;
import org.beistand.advocacy.EntryEvent.NoteCorrected;
import org.beistand.advocacy.EntryEvent.NotePinned;
import org.beistand.advocacy.EntryEvent.NoteUnpinned;
import org.beistand.advocacy.EntryRejection.EntryRedacted;
import org.beistand.advocacy.EntryRejection.EntryUnknown;
import org.beistand.advocacy.EntryRejection.RestrictedNotPinned;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.RedactionId;
import org.jspecify.annotations.Nullable;

/** Nothing is edited: a correction is a fact of its own beside the first version. */
final class EntryDecider {
    private EntryDecider() {}

    static List<AdvocacyCaseEvent> decide(
            EntryCommand command, AdvocacyCaseState state, Circumstances around) {
        return switch (command) {
            case CorrectNote c -> correct(c, state, around);
            case CorrectInteraction c -> correct(c, state);
            case RedactNote c -> RedactionDecider.redact(c, state, around);
            case RedactInteraction c -> RedactionDecider.redact(c, state, around);
            case ApproveEntry c -> SignOffDecider.approve(c, state, around);
            case SendEntryBack c -> SignOffDecider.sendBack(c, state, around);
            case PinNote c -> pin(c, state, around);
            case UnpinNote c -> unpin(c, state, around);
        };
    }

    private static List<AdvocacyCaseEvent> correct(
            CorrectNote c, AdvocacyCaseState state, Circumstances around) {
        demandNote(c, c.noteId(), state, around);
        demandSince(c, c.noteId().value(), c.since(), state);
        return List.of(new NoteCorrected(c.caseId(), c.noteId(), c.reason(), c.text()));
    }

    private static List<AdvocacyCaseEvent> correct(CorrectInteraction c, AdvocacyCaseState state) {
        WorkDecider.demandOpen(c, state);
        if (!entries(state).interactions().contains(c.interactionId().value())) {
            throw new EntryUnknown(c.caseId());
        }
        demandSince(c, c.interactionId().value(), c.since(), state);
        return List.of(
                new InteractionCorrected(c.caseId(), c.interactionId(), c.reason(), c.text()));
    }

    private static List<AdvocacyCaseEvent> pin(
            PinNote c, AdvocacyCaseState state, Circumstances around) {
        demandNote(c, c.noteId(), state, around);
        if (entries(state).restricted().containsKey(c.noteId())) {
            throw new RestrictedNotPinned(c.caseId());
        }
        return entries(state).pinned().contains(c.noteId())
                ? List.of()
                : List.of(new NotePinned(c.caseId(), c.noteId()));
    }

    private static List<AdvocacyCaseEvent> unpin(
            UnpinNote c, AdvocacyCaseState state, Circumstances around) {
        demandNote(c, c.noteId(), state, around);
        return entries(state).pinned().contains(c.noteId())
                ? List.of(new NoteUnpinned(c.caseId(), c.noteId()))
                : List.of();
    }

    /** Nobody brings back what was blacked out while they wrote. */
    private static void demandSince(
            EntryCommand c, UUID entry, @Nullable RedactionId since, AdvocacyCaseState state) {
        if (!Objects.equals(entries(state).redacted().get(entry), since)) {
            throw new EntryRedacted(c.caseId());
        }
    }

    /** Of a restricted note nobody but its author learns here that it exists. */
    private static void demandNote(
            EntryCommand c, NoteId note, AdvocacyCaseState state, Circumstances around) {
        WorkDecider.demandOpen(c, state);
        var author = entries(state).restricted().get(note);
        boolean another = author != null && !author.equals(around.actor().staffId());
        if (another || !entries(state).notes().contains(note.value())) {
            throw new EntryUnknown(c.caseId());
        }
    }

    private static Entries entries(AdvocacyCaseState state) {
        return state.matter().care().entries();
    }
}
