package org.beistand.myday.projection;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.beistand.caseload.projection.CaseEntry;
import org.beistand.myday.MyDay.Item;
import org.beistand.myday.projection.DueProjection.Due;

/**
 * What waits in some open cases, read once and told for different reasons.
 *
 * @param waits the earliest day first
 */
record DueOfDay(DueItems due, Map<UUID, CaseEntry> cases, List<Due> waits) {
    private static final int MOST_OVERSEEN = 20;

    /** What has come to its day in the cases that one looks after. */
    Stream<Item> dated(Set<UUID> own) {
        return waits.stream()
                .filter(d -> own.contains(d.caseId()))
                .flatMap(d -> due.forWorker(d, entry(d)).stream());
    }

    /** The promises of the team that are broken or about to be, the oldest first. */
    Stream<Item> overseen(Set<UUID> own) {
        return waits.stream()
                .filter(d -> !own.contains(d.caseId()) && due.oversees(entry(d)))
                .flatMap(d -> due.forSupervisor(d, entry(d)).stream())
                .limit(MOST_OVERSEEN);
    }

    Stream<Item> sentBack() {
        return of(kind -> kind == DueKind.ENTRY_BACK)
                .flatMap(d -> due.sentBack(d, entry(d)).stream());
    }

    Stream<Item> undecided() {
        return of(kind -> kind == DueKind.APPROVAL || kind == DueKind.ENTRY_APPROVAL)
                .filter(d -> due.decides(entry(d)))
                .flatMap(d -> due.forDecision(d, entry(d)).stream());
    }

    /** For whoever looks after the case, takes it in, or supervises who does. */
    Stream<Item> conflicts(WaitingItems waiting) {
        return of(kind -> kind == DueKind.CONFLICT)
                .filter(d -> waiting.answersFor(entry(d)) || due.decides(entry(d)))
                .map(d -> due.conflict(d, entry(d)));
    }

    private Stream<Due> of(Predicate<DueKind> wanted) {
        return waits.stream().filter(d -> wanted.test(d.kind()));
    }

    private CaseEntry entry(Due one) {
        return Objects.requireNonNull(cases.get(one.caseId()));
    }
}
