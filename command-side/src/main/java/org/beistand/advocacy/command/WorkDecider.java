package org.beistand.advocacy.command;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AdvocacyCaseCommand.EndIssue;
import org.beistand.advocacy.AdvocacyCaseCommand.RaiseIssue;
import org.beistand.advocacy.AdvocacyCaseCommand.RecordInteraction;
import org.beistand.advocacy.AdvocacyCaseCommand.WriteNote;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.ContactAttemptFailed;
import org.beistand.advocacy.AdvocacyCaseEvent.InteractionRecorded;
import org.beistand.advocacy.AdvocacyCaseEvent.IssueEnded;
import org.beistand.advocacy.AdvocacyCaseEvent.IssueRaised;
import org.beistand.advocacy.AdvocacyCaseEvent.NoteRecorded;
import org.beistand.advocacy.AdvocacyCaseRejection.CaseNotOpen;
import org.beistand.advocacy.AdvocacyCaseRejection.IdAlreadyUsed;
import org.beistand.advocacy.AdvocacyCaseRejection.IssueAlreadyEnded;
import org.beistand.advocacy.AdvocacyCaseRejection.IssueUnknown;
import org.beistand.advocacy.AdvocacyCaseRejection.LateWithoutReason;
import org.beistand.advocacy.AdvocacyCaseRejection.OccurredInFuture;
import org.beistand.advocacy.EntryEvent.InteractionShared;
import org.beistand.advocacy.EntryEvent.NoteRestricted;
import org.beistand.advocacy.IssueCommand.VerifyIssue;
import org.beistand.advocacy.IssueEvent.IssueJudged;
import org.beistand.advocacy.IssueEvent.IssueVerified;
import org.beistand.advocacy.LateReason;
import org.beistand.advocacy.Lateness;
import org.beistand.advocacy.NoteReach;
import org.beistand.advocacy.WeightCommand.WeighCase;
import org.beistand.advocacy.WeightEvent.CaseWeighed;
import org.beistand.advocacy.command.AdvocacyCaseState.Closed;
import org.beistand.advocacy.command.AdvocacyCaseState.Open;
import org.beistand.language.NotPossible;
import org.jspecify.annotations.Nullable;

/** What can be recorded in a case as long as it is open: issues, contacts, notes. */
final class WorkDecider {
    /** So many working days after a contact, its entry is still in time. */
    static final int DAYS_IN_TIME = 2;

    private WorkDecider() {}

    static List<AdvocacyCaseEvent> raise(RaiseIssue c, AdvocacyCaseState state) {
        demandNew(c, state, c.issueId().value());
        return List.of(new IssueRaised(c.caseId(), c.issueId(), c.kind(), c.text()));
    }

    static List<AdvocacyCaseEvent> end(EndIssue c, AdvocacyCaseState state) {
        var issues = state.matter().issues();
        var outcome = issues.ended().get(c.issueId());
        if (outcome == c.outcome()) {
            return List.of();
        }
        demandOpen(c, state);
        if (outcome != null) {
            throw new IssueAlreadyEnded(c.caseId());
        }
        if (!issues.open().contains(c.issueId())) {
            throw new IssueUnknown(c.caseId());
        }
        var end = new IssueEnded(c.caseId(), c.issueId(), c.outcome());
        return c.satisfaction() == null
                ? List.of(end)
                : List.of(end, new IssueJudged(c.caseId(), c.issueId(), c.satisfaction()));
    }

    static List<AdvocacyCaseEvent> verify(VerifyIssue c, AdvocacyCaseState state) {
        demandOpen(c, state);
        var issues = state.matter().issues();
        if (issues.ended().containsKey(c.issueId())) {
            throw new IssueAlreadyEnded(c.caseId());
        }
        if (!issues.open().contains(c.issueId())) {
            throw new IssueUnknown(c.caseId());
        }
        return List.of(new IssueVerified(c.caseId(), c.issueId(), c.finding()));
    }

    /** Weighed again with the same result is a fact as well: somebody looked. */
    static List<AdvocacyCaseEvent> weigh(WeighCase c, AdvocacyCaseState state) {
        demandOpen(c, state);
        return List.of(new CaseWeighed(c.caseId(), c.parts()));
    }

    static List<AdvocacyCaseEvent> write(
            WriteNote c, AdvocacyCaseState state, Circumstances around) {
        demandNew(c, state, c.noteId().value());
        var written = new NoteRecorded(c.caseId(), c.noteId(), c.kind(), c.text());
        if (c.reach() != NoteReach.AUTHOR_AND_SUPERVISOR) {
            return List.of(written);
        }
        var author = around.actor().staffId();
        if (author == null) {
            throw new NotPossible();
        }
        // whom it is for comes first, so that nobody else reads the note in between
        return List.of(new NoteRestricted(c.caseId(), c.noteId(), author), written);
    }

    static List<AdvocacyCaseEvent> record(
            RecordInteraction c, AdvocacyCaseState state, Circumstances around) {
        if (!completesClosed(state, around)) {
            demandOpen(c, state);
        }
        demandUnused(c, state, c.interactionId().value());
        var lateness = lateness(c, c.occurredAt(), c.lateReason(), around);
        var told =
                switch (c.contact().reached()) {
                    case REACHED -> reached(c, lateness);
                    case ATTEMPT -> attempted(c, lateness);
                };
        return c.sharedAs() == null
                ? List.of(told)
                : List.of(told, new InteractionShared(c.caseId(), c.interactionId(), c.sharedAs()));
    }

    /** What was still missing of a case that another system had closed may follow. */
    private static boolean completesClosed(AdvocacyCaseState state, Circumstances around) {
        return state instanceof Closed && around.importing();
    }

    /** Whether what happened then is recorded in time; a late entry says why. */
    static Lateness lateness(
            AdvocacyCaseCommand c, Instant at, @Nullable LateReason why, Circumstances around) {
        if (around.liesAhead(at)) {
            throw new OccurredInFuture(c.caseId());
        }
        if (around.importing()) {
            return Lateness.IMPORTED;
        }
        var days = around.targets().workingDays().between(around.dayOf(at), around.today());
        if (days <= DAYS_IN_TIME) {
            return Lateness.IN_TIME;
        }
        if (why == null) {
            throw new LateWithoutReason(c.caseId());
        }
        return Lateness.LATE;
    }

    private static InteractionRecorded reached(RecordInteraction c, Lateness lateness) {
        return new InteractionRecorded(
                c.caseId(),
                c.interactionId(),
                c.contact(),
                c.occurredAt(),
                lateness,
                reasonIf(lateness, c.lateReason()),
                c.text());
    }

    private static ContactAttemptFailed attempted(RecordInteraction c, Lateness lateness) {
        return new ContactAttemptFailed(
                c.caseId(),
                c.interactionId(),
                c.contact(),
                c.occurredAt(),
                lateness,
                reasonIf(lateness, c.lateReason()),
                c.text());
    }

    static @Nullable LateReason reasonIf(Lateness lateness, @Nullable LateReason why) {
        return lateness == Lateness.LATE ? why : null;
    }

    static void demandOpen(AdvocacyCaseCommand command, AdvocacyCaseState state) {
        if (!(state instanceof Open)) {
            throw new CaseNotOpen(command.caseId());
        }
    }

    static void demandNew(AdvocacyCaseCommand command, AdvocacyCaseState state, UUID id) {
        demandOpen(command, state);
        demandUnused(command, state, id);
    }

    static void demandUnused(AdvocacyCaseCommand command, AdvocacyCaseState state, UUID id) {
        if (state.matter().usedIds().contains(id)) {
            throw new IdAlreadyUsed(command.caseId());
        }
    }
}
