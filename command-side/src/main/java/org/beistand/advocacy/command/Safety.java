package org.beistand.advocacy.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beistand.advocacy.ConcernId;
import org.beistand.advocacy.FlagClearReason;
import org.beistand.advocacy.NotificationDecision;
import org.beistand.advocacy.RiskFlagId;
import org.beistand.advocacy.SafetyEvent;
import org.beistand.advocacy.SafetyEvent.ConsultationHeld;
import org.beistand.advocacy.SafetyEvent.NotificationDecided;
import org.beistand.advocacy.SafetyEvent.RiskAssessed;
import org.beistand.advocacy.SafetyEvent.RiskFlagCleared;
import org.beistand.advocacy.SafetyEvent.RiskFlagRaised;
import org.beistand.advocacy.SafetyEvent.SafeguardingConcernRaised;

/**
 * What is known of danger in one case.
 *
 * @param flags each with why it was cleared; empty while it holds
 * @param concerns each with what was decided; empty while nothing is
 * @param consulted the concerns about which somebody was asked
 * @param assessed whether the danger was ever assessed
 */
record Safety(
        Map<RiskFlagId, Optional<FlagClearReason>> flags,
        Map<ConcernId, Optional<NotificationDecision>> concerns,
        Set<ConcernId> consulted,
        boolean assessed) {
    static final Safety NONE = new Safety(Map.of(), Map.of(), Set.of(), false);

    Safety {
        flags = Map.copyOf(flags);
        concerns = Map.copyOf(concerns);
        consulted = Set.copyOf(consulted);
    }

    /** Whether a flag stands, or it is not decided yet what follows from a concern. */
    boolean isInDanger() {
        return hasUndecided() || flags.values().stream().anyMatch(Optional::isEmpty);
    }

    boolean hasUndecided() {
        return concerns.values().stream().anyMatch(Optional::isEmpty);
    }

    Safety after(SafetyEvent event) {
        return switch (event) {
            case RiskAssessed _ -> new Safety(flags, concerns, consulted, true);
            case RiskFlagRaised e -> with(e.flagId(), Optional.empty());
            case RiskFlagCleared e -> with(e.flagId(), Optional.of(e.reason()));
            case SafeguardingConcernRaised e -> with(e.concernId(), Optional.empty());
            case ConsultationHeld e -> consulted(e.concernId());
            case NotificationDecided e -> with(e.concernId(), Optional.of(e.decision()));
        };
    }

    private Safety with(RiskFlagId id, Optional<FlagClearReason> cleared) {
        var more = new HashMap<>(flags);
        var _ = more.put(id, cleared);
        return new Safety(more, concerns, consulted, assessed);
    }

    private Safety with(ConcernId id, Optional<NotificationDecision> decision) {
        var more = new HashMap<>(concerns);
        var _ = more.put(id, decision);
        return new Safety(flags, more, consulted, assessed);
    }

    private Safety consulted(ConcernId id) {
        var more = new HashSet<>(consulted);
        var _ = more.add(id);
        return new Safety(flags, concerns, more, assessed);
    }
}
