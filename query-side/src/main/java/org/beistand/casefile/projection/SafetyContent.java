package org.beistand.casefile.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beistand.advocacy.ConcernId;
import org.beistand.advocacy.Consulted;
import org.beistand.advocacy.NotificationDecision;
import org.beistand.advocacy.RiskFlagId;
import org.beistand.advocacy.SafetyEvent;
import org.beistand.advocacy.SafetyEvent.ConsultationHeld;
import org.beistand.advocacy.SafetyEvent.NotificationDecided;
import org.beistand.advocacy.SafetyEvent.RiskAssessed;
import org.beistand.advocacy.SafetyEvent.RiskFlagCleared;
import org.beistand.advocacy.SafetyEvent.RiskFlagRaised;
import org.beistand.advocacy.SafetyEvent.SafeguardingConcernRaised;
import org.beistand.casefile.SafetyOfCase;
import org.beistand.casefile.SafetyOfCase.Assessment;
import org.beistand.casefile.SafetyOfCase.Concern;
import org.beistand.casefile.SafetyOfCase.Flag;
import org.jspecify.annotations.Nullable;

/** What is known of danger in a case while it is put together, fact by fact. */
final class SafetyContent {
    private final Map<RiskFlagId, Flag> flags = new LinkedHashMap<>();
    private final Map<ConcernId, Concern> concerns = new LinkedHashMap<>();
    private @Nullable Assessment assessment;

    void add(SafetyEvent event, Instant recordedAt) {
        switch (event) {
            case RiskAssessed e -> assessment = assessed(e, recordedAt);
            case RiskFlagRaised e -> {
                var flag = new Flag(e.flagId(), e.kind(), e.reviewOn(), e.text());
                var _ = flags.put(e.flagId(), flag);
            }
            case RiskFlagCleared e -> {
                var _ = flags.remove(e.flagId());
            }
            case SafeguardingConcernRaised e -> raised(e, recordedAt);
            case ConsultationHeld e -> consulted(e.concernId(), e.with());
            case NotificationDecided e -> decided(e.concernId(), e.decision());
        }
    }

    private static Assessment assessed(RiskAssessed e, Instant at) {
        return new Assessment(e.level(), e.factors(), e.protection(), e.reviewOn(), at, e.text());
    }

    private void raised(SafeguardingConcernRaised e, Instant at) {
        var concern = new Concern(e.concernId(), e.kind(), at, e.text(), List.of(), null);
        var _ = concerns.put(e.concernId(), concern);
    }

    private void consulted(ConcernId id, Consulted with) {
        var _ =
                concerns.computeIfPresent(
                        id,
                        (_, c) -> {
                            var more = new ArrayList<>(c.consulted());
                            more.add(with);
                            return new Concern(
                                    id, c.kind(), c.raisedAt(), c.text(), more, c.decision());
                        });
    }

    private void decided(ConcernId id, NotificationDecision decision) {
        var _ =
                concerns.computeIfPresent(
                        id,
                        (_, c) ->
                                new Concern(
                                        id,
                                        c.kind(),
                                        c.raisedAt(),
                                        c.text(),
                                        c.consulted(),
                                        decision));
    }

    SafetyOfCase safety() {
        return new SafetyOfCase(
                assessment, List.copyOf(flags.values()), List.copyOf(concerns.values()).reversed());
    }
}
