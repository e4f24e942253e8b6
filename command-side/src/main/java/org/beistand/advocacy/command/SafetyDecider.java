package org.beistand.advocacy.command;

import java.time.LocalDate;
import java.util.List;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseRejection.DayInPast;
import org.beistand.advocacy.ConcernId;
import org.beistand.advocacy.NotificationDecision;
import org.beistand.advocacy.SafetyCommand;
import org.beistand.advocacy.SafetyCommand.AssessRisk;
import org.beistand.advocacy.SafetyCommand.ClearRiskFlag;
import org.beistand.advocacy.SafetyCommand.DecideNotification;
import org.beistand.advocacy.SafetyCommand.HoldConsultation;
import org.beistand.advocacy.SafetyCommand.RaiseConcern;
import org.beistand.advocacy.SafetyCommand.RaiseRiskFlag;
import org.beistand.advocacy.SafetyEvent.ConsultationHeld;
import org.beistand.advocacy.SafetyEvent.NotificationDecided;
import org.beistand.advocacy.SafetyEvent.RiskAssessed;
import org.beistand.advocacy.SafetyEvent.RiskFlagCleared;
import org.beistand.advocacy.SafetyEvent.RiskFlagRaised;
import org.beistand.advocacy.SafetyEvent.SafeguardingConcernRaised;
import org.beistand.advocacy.SafetyRejection.ConcernAlreadyDecided;
import org.beistand.advocacy.SafetyRejection.ConcernUnknown;
import org.beistand.advocacy.SafetyRejection.NobodyConsulted;
import org.beistand.advocacy.SafetyRejection.RiskFlagUnknown;

/** How great a danger is, whom it must be known to, and what is done about it. */
final class SafetyDecider {
    private SafetyDecider() {}

    static List<AdvocacyCaseEvent> decide(
            SafetyCommand command, AdvocacyCaseState state, Circumstances around) {
        return switch (command) {
            case AssessRisk c -> assess(c, state, around);
            case RaiseRiskFlag c -> raise(c, state, around);
            case ClearRiskFlag c -> clear(c, state);
            case RaiseConcern c -> raise(c, state);
            case HoldConsultation c -> consult(c, state);
            case DecideNotification c -> decide(c, state);
        };
    }

    private static List<AdvocacyCaseEvent> assess(
            AssessRisk c, AdvocacyCaseState state, Circumstances around) {
        WorkDecider.demandOpen(c, state);
        demandAhead(c, c.reviewOn(), around);
        return List.of(
                new RiskAssessed(
                        c.caseId(),
                        c.level(),
                        c.factors(),
                        c.protection(),
                        c.reviewOn(),
                        c.text()));
    }

    private static void demandAhead(SafetyCommand c, LocalDate day, Circumstances around) {
        if (around.isOver(day)) {
            throw new DayInPast(c.caseId());
        }
    }

    private static List<AdvocacyCaseEvent> raise(
            RaiseRiskFlag c, AdvocacyCaseState state, Circumstances around) {
        WorkDecider.demandNew(c, state, c.flagId().value());
        demandAhead(c, c.reviewOn(), around);
        return List.of(
                new RiskFlagRaised(c.caseId(), c.flagId(), c.kind(), c.reviewOn(), c.text()));
    }

    /** A warning that was cleared stays so; that somebody else clears it again adds nothing. */
    private static List<AdvocacyCaseEvent> clear(ClearRiskFlag c, AdvocacyCaseState state) {
        WorkDecider.demandOpen(c, state);
        var cleared = state.matter().safety().flags().get(c.flagId());
        if (cleared == null) {
            throw new RiskFlagUnknown(c.caseId());
        }
        return cleared.isPresent()
                ? List.of()
                : List.of(new RiskFlagCleared(c.caseId(), c.flagId(), c.reason(), c.text()));
    }

    private static List<AdvocacyCaseEvent> raise(RaiseConcern c, AdvocacyCaseState state) {
        WorkDecider.demandNew(c, state, c.concernId().value());
        return List.of(
                new SafeguardingConcernRaised(c.caseId(), c.concernId(), c.kind(), c.text()));
    }

    private static List<AdvocacyCaseEvent> consult(HoldConsultation c, AdvocacyCaseState state) {
        WorkDecider.demandOpen(c, state);
        demandConcern(c, state, c.concernId());
        return List.of(new ConsultationHeld(c.caseId(), c.concernId(), c.with(), c.text()));
    }

    /** In sudden danger an authority is told first; not to tell one is decided with others. */
    private static List<AdvocacyCaseEvent> decide(DecideNotification c, AdvocacyCaseState state) {
        WorkDecider.demandOpen(c, state);
        demandConcern(c, state, c.concernId());
        var safety = state.matter().safety();
        var before = safety.concerns().get(c.concernId());
        if (before != null && before.isPresent()) {
            if (before.get() == c.decision()) {
                return List.of();
            }
            throw new ConcernAlreadyDecided(c.caseId());
        }
        if (c.decision() == NotificationDecision.NOT_NOTIFIED
                && !safety.consulted().contains(c.concernId())) {
            throw new NobodyConsulted(c.caseId());
        }
        return List.of(new NotificationDecided(c.caseId(), c.concernId(), c.decision(), c.text()));
    }

    private static void demandConcern(SafetyCommand c, AdvocacyCaseState state, ConcernId id) {
        if (!state.matter().safety().concerns().containsKey(id)) {
            throw new ConcernUnknown(c.caseId());
        }
    }
}
