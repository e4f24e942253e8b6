package org.beistand.advocacy.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.AdvocacyCaseRejection.DayInPast;
import org.beistand.advocacy.ConsentEvent.ConsentExpired;
import org.beistand.advocacy.TargetCommand;
import org.beistand.advocacy.TargetCommand.NoticeDue;
import org.beistand.advocacy.TargetCommand.PauseTarget;
import org.beistand.advocacy.TargetCommand.ResumeTarget;
import org.beistand.advocacy.TargetEvent.ServiceTargetMissed;
import org.beistand.advocacy.TargetEvent.ServiceTargetPaused;
import org.beistand.advocacy.TargetEvent.ServiceTargetResumed;
import org.beistand.advocacy.TargetEvent.SilenceNoticed;
import org.beistand.advocacy.TargetId;
import org.beistand.advocacy.TargetKind;
import org.beistand.advocacy.TargetRejection.TargetNotRunning;
import org.beistand.advocacy.TargetRejection.TargetUnknown;
import org.beistand.advocacy.command.AdvocacyCaseState.Open;
import org.beistand.advocacy.command.Targets.Owed;
import org.beistand.advocacy.command.Targets.Pause;

/** Whose clock stands still, and what has come due. */
final class TargetDecider {
    private TargetDecider() {}

    static List<AdvocacyCaseEvent> decide(
            TargetCommand command, AdvocacyCaseState state, Circumstances around) {
        return switch (command) {
            case PauseTarget c -> pause(c, state, around);
            case ResumeTarget c -> resume(c, state, around);
            case NoticeDue c -> notice(c, state, around);
        };
    }

    private static List<AdvocacyCaseEvent> pause(
            PauseTarget c, AdvocacyCaseState state, Circumstances around) {
        var owed = owed(c, c.targetId(), state);
        var pause = owed.pause();
        if (pause != null && pause.reason() == c.reason() && pause.until().equals(c.until())) {
            return List.of();
        }
        if (!c.until().isAfter(around.today())) {
            throw new DayInPast(c.caseId());
        }
        return List.of(
                new ServiceTargetPaused(
                        c.caseId(),
                        c.targetId(),
                        owed.kind(),
                        c.reason(),
                        around.today(),
                        c.until()));
    }

    private static List<AdvocacyCaseEvent> resume(
            ResumeTarget c, AdvocacyCaseState state, Circumstances around) {
        var owed = owed(c, c.targetId(), state);
        var pause = owed.pause();
        return pause == null
                ? List.of()
                : List.of(
                        resumed(
                                c.caseId(),
                                c.targetId(),
                                owed,
                                dueAgain(owed, around.today(), around)));
    }

    /** What is owed and can be stopped or set going by hand. */
    private static Owed owed(TargetCommand c, TargetId id, AdvocacyCaseState state) {
        WorkDecider.demandOpen(c, state);
        var owed = state.matter().targets().owed().get(id);
        if (owed == null) {
            throw new TargetUnknown(c.caseId());
        }
        if (owed.missed() || (owed.pause() != null && owed.pause().byHold())) {
            throw new TargetNotRunning(c.caseId());
        }
        return owed;
    }

    static ServiceTargetResumed resumed(
            AdvocacyCaseId caseId, TargetId id, Owed owed, LocalDate dueOn) {
        return new ServiceTargetResumed(caseId, id, owed.kind(), dueOn);
    }

    /**
     * As much time as was left when the clock stopped, counted from the day on which it goes on.
     */
    static LocalDate dueAgain(Owed owed, LocalDate on, Circumstances around) {
        var pause = owed.pause();
        if (pause == null || !on.isAfter(pause.from())) {
            return owed.dueOn();
        }
        var later = left(owed, pause, on, around);
        return later.isBefore(owed.dueOn()) ? owed.dueOn() : later;
    }

    private static LocalDate left(Owed owed, Pause pause, LocalDate on, Circumstances around) {
        var days = around.targets().workingDays();
        return owed.kind() == TargetKind.REVIEW
                ? owed.dueOn().plusDays(on.toEpochDay() - pause.from().toEpochDay())
                : days.after(on, days.between(pause.from(), owed.dueOn()));
    }

    /** All that has come due up to today, each thing once; nothing where the case is over. */
    private static List<AdvocacyCaseEvent> notice(
            NoticeDue c, AdvocacyCaseState state, Circumstances around) {
        if (!(state instanceof Open)) {
            return List.of();
        }
        var facts = new ArrayList<AdvocacyCaseEvent>();
        state.matter()
                .targets()
                .owed()
                .forEach((id, owed) -> facts.addAll(due(c, id, owed, around)));
        for (var silence : Silences.unnoticed(state, around)) {
            if (!silence.noticedFrom().isAfter(around.today())) {
                facts.add(
                        new SilenceNoticed(
                                c.caseId(), silence.with(), silence.since(), around.today()));
            }
        }
        facts.addAll(expired(c, state, around));
        return facts;
    }

    private static List<AdvocacyCaseEvent> due(
            NoticeDue c, TargetId id, Owed owed, Circumstances around) {
        var facts = new ArrayList<AdvocacyCaseEvent>();
        var dueOn = owed.dueOn();
        var pause = owed.pause();
        if (pause != null) {
            if (pause.until().isAfter(around.today())) {
                return facts;
            }
            dueOn = dueAgain(owed, pause.until(), around);
            facts.add(resumed(c.caseId(), id, owed, dueOn));
        }
        if (!owed.missed() && dueOn.isBefore(around.today())) {
            facts.add(new ServiceTargetMissed(c.caseId(), id, owed.kind(), dueOn));
        }
        return facts;
    }

    private static List<ConsentExpired> expired(
            NoticeDue c, AdvocacyCaseState state, Circumstances around) {
        return state.matter().care().consents().given().entrySet().stream()
                .filter(one -> one.getValue().running())
                .filter(one -> one.getValue().validUntil().isBefore(around.today()))
                .map(one ->
                        new ConsentExpired(c.caseId(), one.getKey(), one.getValue().validUntil()))
                .sorted(
                        Comparator.comparing(ConsentExpired::validUntil)
                                .thenComparing(e -> e.consentId().value()))
                .toList();
    }
}
