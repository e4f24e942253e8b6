package org.beistand.advocacy.command;

import java.util.List;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseRejection.IdAlreadyUsed;
import org.beistand.advocacy.EntryCommand;
import org.beistand.advocacy.EntryCommand.RedactInteraction;
import org.beistand.advocacy.EntryCommand.RedactNote;
import org.beistand.advocacy.EntryEvent.InteractionRedacted;
import org.beistand.advocacy.EntryEvent.NoteRedacted;
import org.beistand.advocacy.EntryRejection.EntryUnknown;
import org.beistand.advocacy.RedactionId;
import org.beistand.language.Mark;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;

/** What is blacked out stays so; also in a case that is over, since somebody may demand it then. */
final class RedactionDecider {
    private RedactionDecider() {}

    static List<AdvocacyCaseEvent> redact(
            RedactNote c, AdvocacyCaseState state, Circumstances around) {
        var entries = state.matter().care().entries();
        var author = entries.restricted().get(c.noteId());
        boolean hidden =
                author != null
                        && !author.equals(around.actor().staffId())
                        && !around.actor().has(Role.SUPERVISOR);
        if (hidden || !entries.notes().contains(c.noteId().value())) {
            throw new EntryUnknown(c.caseId());
        }
        demandAllowed(c, c.redactionId(), state, around);
        var left = around.redactor().note(wanted(c));
        return List.of(
                new NoteRedacted(
                        c.caseId(),
                        c.noteId(),
                        c.redactionId(),
                        c.reason(),
                        c.reason().fate(),
                        left.passages(),
                        left.text()));
    }

    static List<AdvocacyCaseEvent> redact(
            RedactInteraction c, AdvocacyCaseState state, Circumstances around) {
        if (!state.matter().care().entries().interactions().contains(c.interactionId().value())) {
            throw new EntryUnknown(c.caseId());
        }
        demandAllowed(c, c.redactionId(), state, around);
        var left = around.redactor().contact(wanted(c));
        return List.of(
                new InteractionRedacted(
                        c.caseId(),
                        c.interactionId(),
                        c.redactionId(),
                        c.reason(),
                        c.reason().fate(),
                        left.passages(),
                        left.text()));
    }

    /** A volunteer asks whoever is accountable. */
    private static void demandAllowed(
            EntryCommand c, RedactionId redaction, AdvocacyCaseState state, Circumstances around) {
        var account = around.actor().account();
        if (account != null && account.marks().contains(Mark.VOLUNTEER)) {
            throw new NotPossible();
        }
        if (state.matter().usedIds().contains(redaction.value())) {
            throw new IdAlreadyUsed(c.caseId());
        }
    }

    private static Redactor.Wanted wanted(RedactNote c) {
        return new Redactor.Wanted(
                c.caseId(), c.noteId().value(), c.redactionId(), c.seen(), c.passages());
    }

    private static Redactor.Wanted wanted(RedactInteraction c) {
        return new Redactor.Wanted(
                c.caseId(), c.interactionId().value(), c.redactionId(), c.seen(), c.passages());
    }
}
