package org.beistand.advocacy.command;

import java.util.ArrayList;
import java.util.List;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.AdvocacyCaseRejection.OccurredInFuture;
import org.beistand.advocacy.ConflictCommand;
import org.beistand.advocacy.ConflictCommand.RunConflictCheck;
import org.beistand.advocacy.ConflictCommand.WaiveConflict;
import org.beistand.advocacy.ConflictEvent;
import org.beistand.advocacy.ConflictEvent.ConflictCheckCleared;
import org.beistand.advocacy.ConflictEvent.ConflictOfInterestFound;
import org.beistand.advocacy.ConflictEvent.ConflictWaived;
import org.beistand.advocacy.ConflictRejection.NoConflictToWaive;
import org.beistand.advocacy.ConflictRejection.OwnConflict;
import org.beistand.advocacy.ConflictRejection.WaiverNotInWriting;
import org.beistand.advocacy.ConflictStanding;
import org.beistand.advocacy.command.AdvocacyCaseState.Open;
import org.beistand.language.Actor;

/** Whether the house stands on both sides, and who may go on although it does. */
final class ConflictDecider {
    private ConflictDecider() {}

    static List<AdvocacyCaseEvent> decide(
            ConflictCommand command, AdvocacyCaseState state, Circumstances around) {
        return switch (command) {
            case RunConflictCheck c -> run(c, state, around);
            case WaiveConflict c -> waive(c, state, around);
        };
    }

    /** The same facts, and what a check makes of them where they change the people of the case. */
    static List<AdvocacyCaseEvent> checked(
            List<AdvocacyCaseEvent> decided, AdvocacyCaseState state, Circumstances around) {
        if (decided.stream().noneMatch(Conflicts::changesPeople)) {
            return decided;
        }
        var after = state;
        for (var fact : decided) {
            after = after.evolve(fact);
        }
        var all = new ArrayList<>(decided);
        all.add(check(decided.getFirst().caseId(), after, around));
        return all;
    }

    private static ConflictEvent check(
            AdvocacyCaseId id, AdvocacyCaseState state, Circumstances around) {
        var people = known(state);
        return around.conflicts()
                .against(id, people.supported(), people.opposing())
                .<ConflictEvent>map(basis -> new ConflictOfInterestFound(id, basis))
                .orElseGet(() -> new ConflictCheckCleared(id));
    }

    /**
     * What somebody asks for is noted, and what looks again by itself notes what is different. What
     * was waived stays so while the grounds are the same.
     */
    private static List<AdvocacyCaseEvent> run(
            RunConflictCheck c, AdvocacyCaseState state, Circumstances around) {
        boolean byItself = around.actor() instanceof Actor.SystemProcess;
        if (byItself && !(state instanceof Open)) {
            return List.of(); // it is looked into when the case is taken up again
        }
        WorkDecider.demandOpen(c, state);
        var before = known(state);
        var found = check(c.caseId(), state, around);
        boolean nothingNew = byItself || before.standing() == ConflictStanding.WAIVED;
        return nothingNew && isKnown(found, before) ? List.of() : List.of(found);
    }

    private static boolean isKnown(ConflictEvent found, Conflicts before) {
        return found instanceof ConflictOfInterestFound e
                ? e.basis().equals(before.basis())
                : before.standing() == ConflictStanding.NONE;
    }

    private static List<AdvocacyCaseEvent> waive(
            WaiveConflict c, AdvocacyCaseState state, Circumstances around) {
        WorkDecider.demandNew(c, state, c.waiverId().value());
        demandWaivable(c, state, around);
        if (c.consentedOn().isAfter(around.today())) {
            throw new OccurredInFuture(c.caseId());
        }
        return List.of(
                new ConflictWaived(
                        c.caseId(),
                        c.waiverId(),
                        c.consentedOn(),
                        c.form(),
                        c.textVersion(),
                        c.measures()));
    }

    private static void demandWaivable(
            WaiveConflict c, AdvocacyCaseState state, Circumstances around) {
        if (known(state).standing() != ConflictStanding.CONFLICT) {
            throw new NoConflictToWaive(c.caseId());
        }
        var staff = around.actor().staffId();
        if (staff != null && staff.equals(state.accountable())) {
            throw new OwnConflict(c.caseId());
        }
        if (!c.form().isWritten()) {
            throw new WaiverNotInWriting(c.caseId());
        }
    }

    private static Conflicts known(AdvocacyCaseState state) {
        return state.matter().care().conflicts();
    }
}
