package org.beistand.advocacy.command;

import java.util.ArrayList;
import java.util.List;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.ContactAttemptFailed;
import org.beistand.advocacy.AdvocacyCaseEvent.InteractionRecorded;
import org.beistand.advocacy.AdvocacyCaseEvent.NoteRecorded;
import org.beistand.advocacy.ApprovalRejection.OwnRequest;
import org.beistand.advocacy.EntryCommand;
import org.beistand.advocacy.EntryCommand.ApproveEntry;
import org.beistand.advocacy.EntryCommand.SendEntryBack;
import org.beistand.advocacy.EntryEvent.EntryApprovalRequested;
import org.beistand.advocacy.EntryEvent.EntryApproved;
import org.beistand.advocacy.EntryEvent.EntrySentBack;
import org.beistand.advocacy.EntryEvent.InteractionCorrected;
import org.beistand.advocacy.EntryEvent.NoteCorrected;
import org.beistand.advocacy.EntryId;
import org.beistand.advocacy.EntryRejection.EntryNotAwaiting;
import org.beistand.language.Mark;
import org.jspecify.annotations.Nullable;

/** What volunteers write stands in the file at once, and another person signs it off. */
final class SignOffDecider {
    private SignOffDecider() {}

    /** With a request for each entry that a volunteer wrote, or that was to be put right. */
    static List<AdvocacyCaseEvent> asking(
            List<AdvocacyCaseEvent> facts, AdvocacyCaseState state, Circumstances around) {
        var author = around.actor().staffId();
        if (author == null) {
            return facts;
        }
        var all = new ArrayList<>(facts);
        for (var fact : facts) {
            var entry = written(fact);
            if (entry != null
                    && (isVolunteer(around) || signOffs(state).sentBack().contains(entry))) {
                boolean _ = all.add(new EntryApprovalRequested(fact.caseId(), entry, author));
            }
        }
        return all;
    }

    static List<AdvocacyCaseEvent> approve(
            ApproveEntry c, AdvocacyCaseState state, Circumstances around) {
        demandDecidable(c, c.entryId(), state, around);
        return List.of(new EntryApproved(c.caseId(), c.entryId()));
    }

    static List<AdvocacyCaseEvent> sendBack(
            SendEntryBack c, AdvocacyCaseState state, Circumstances around) {
        demandDecidable(c, c.entryId(), state, around);
        WorkDecider.demandNew(c, state, c.approvalId().value());
        return List.of(new EntrySentBack(c.caseId(), c.entryId(), c.approvalId(), c.comment()));
    }

    /** Nobody signs off what they wrote themselves. */
    private static void demandDecidable(
            EntryCommand c, EntryId entry, AdvocacyCaseState state, Circumstances around) {
        WorkDecider.demandOpen(c, state);
        var author = signOffs(state).awaiting().get(entry);
        if (author == null) {
            throw new EntryNotAwaiting(c.caseId());
        }
        if (author.equals(around.actor().staffId())) {
            throw new OwnRequest(c.caseId());
        }
    }

    private static @Nullable EntryId written(AdvocacyCaseEvent fact) {
        return switch (fact) {
            case NoteRecorded e -> new EntryId(e.noteId().value());
            case InteractionRecorded e -> new EntryId(e.interactionId().value());
            case ContactAttemptFailed e -> new EntryId(e.interactionId().value());
            case NoteCorrected e -> new EntryId(e.noteId().value());
            case InteractionCorrected e -> new EntryId(e.interactionId().value());
            default -> null; // nothing that was written
        };
    }

    private static boolean isVolunteer(Circumstances around) {
        var account = around.actor().account();
        return account != null && account.marks().contains(Mark.VOLUNTEER);
    }

    private static SignOffs signOffs(AdvocacyCaseState state) {
        return state.matter().care().entries().signOffs();
    }
}
