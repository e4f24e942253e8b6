package org.beistand.casefile.projection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.beistand.advocacy.ServiceTargets;
import org.beistand.advocacy.TargetEvent;
import org.beistand.advocacy.TargetEvent.ServiceTargetEnded;
import org.beistand.advocacy.TargetEvent.ServiceTargetMet;
import org.beistand.advocacy.TargetEvent.ServiceTargetMissed;
import org.beistand.advocacy.TargetEvent.ServiceTargetPaused;
import org.beistand.advocacy.TargetEvent.ServiceTargetResumed;
import org.beistand.advocacy.TargetEvent.ServiceTargetStarted;
import org.beistand.advocacy.TargetEvent.SilenceNoticed;
import org.beistand.advocacy.TargetId;
import org.beistand.casefile.TargetOfCase;
import org.beistand.casefile.TargetOfCase.Pause;
import org.jspecify.annotations.Nullable;

/** What the house promised in a case while it is put together, fact by fact. */
final class TargetContent {
    private static final Comparator<TargetOfCase> ORDER =
            Comparator.comparing((TargetOfCase t) -> !t.owed()).thenComparing(TargetOfCase::dueOn);
    private final Map<TargetId, TargetOfCase> targets = new LinkedHashMap<>();

    void add(TargetEvent event) {
        switch (event) {
            case ServiceTargetStarted e -> started(e);
            case ServiceTargetPaused e ->
                    change(e.targetId(), t -> paused(t, new Pause(e.reason(), e.until())));
            case ServiceTargetResumed e ->
                    change(e.targetId(), t -> with(t, e.dueOn(), t.missed(), null));
            case ServiceTargetMissed e -> change(e.targetId(), t -> with(t, e.dueOn(), true, null));
            case ServiceTargetMet e ->
                    change(e.targetId(), t -> with(t, e.dueOn(), t.missed(), e.metOn()));
            case ServiceTargetEnded e -> {
                var _ = targets.remove(e.targetId());
            }
            case SilenceNoticed _ -> {} // stands in the case list as long as it lasts
        }
    }

    private void started(ServiceTargetStarted e) {
        var target =
                new TargetOfCase(e.targetId(), e.kind(), e.dueOn(), e.dueOn(), false, null, null);
        var _ = targets.put(e.targetId(), target);
    }

    private void change(TargetId id, UnaryOperator<TargetOfCase> change) {
        var _ = targets.computeIfPresent(id, (_, before) -> change.apply(before));
    }

    private static TargetOfCase paused(TargetOfCase t, Pause pause) {
        return new TargetOfCase(
                t.targetId(), t.kind(), t.dueOn(), t.remindOn(), t.missed(), pause, null);
    }

    private static TargetOfCase with(
            TargetOfCase t, LocalDate dueOn, boolean missed, @Nullable LocalDate metOn) {
        return new TargetOfCase(t.targetId(), t.kind(), dueOn, dueOn, missed, null, metOn);
    }

    List<TargetOfCase> targets(ServiceTargets rules) {
        return targets.values().stream()
                .map(t ->
                        new TargetOfCase(
                                t.targetId(),
                                t.kind(),
                                t.dueOn(),
                                rules.warnsOn(t.dueOn()),
                                t.missed(),
                                t.pause(),
                                t.metOn()))
                .sorted(ORDER)
                .toList();
    }
}
