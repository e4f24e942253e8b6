package org.beistand.caseload.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beistand.caseload.CaseloadBoard;
import org.beistand.caseload.CaseloadBoard.Load;
import org.beistand.caseload.CaseloadBoard.LoadParts;
import org.beistand.language.Actor;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.queryside.Question.Asked;
import org.beistand.staff.Accounts;
import org.beistand.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what lies on each worker beside what the worker can carry. */
@Component
final class WorkerLoads {
    private final Accounts accounts;
    private final Capacities capacities;

    WorkerLoads(Accounts accounts, Capacities capacities) {
        this.accounts = accounts;
        this.capacities = capacities;
    }

    /** What lies on one worker. */
    record Points(UUID worker, int points, LoadParts parts, int active, int silent, int overdue) {
        static Points none(StaffId worker) {
            return new Points(worker.value(), 0, LoadParts.NONE, 0, 0, 0);
        }
    }

    /** The heaviest load first; workers of the team without any case come last. */
    List<Load> of(CaseloadBoard query, Asked asked, List<Points> points) {
        var actor = asked.actor();
        var directory =
                accounts.directory(actor).toCompletableFuture().join().stream()
                        .collect(Collectors.toMap(m -> m.id().value(), Function.identity()));
        var all = new ArrayList<>(points);
        all.addAll(idle(directory, points, team(query, actor)));
        var carried =
                capacities.of(
                        asked.view(),
                        all.stream()
                                .map(p -> directory.get(p.worker()))
                                .filter(Objects::nonNull)
                                .toList());
        return all.stream()
                .map(p -> load(p, carried.getOrDefault(p.worker(), 0)))
                .sorted(Comparator.comparingDouble(WorkerLoads::share).reversed())
                .toList();
    }

    private static @Nullable TeamId team(CaseloadBoard query, Actor actor) {
        var account = actor.account();
        if (query.team() != null || account == null) {
            return query.team();
        }
        return account.team();
    }

    /** Only who answers for a team is shown those who have no case in it. */
    private static List<Points> idle(
            Map<UUID, StaffMember> directory, List<Points> points, @Nullable TeamId team) {
        var busy = points.stream().map(Points::worker).collect(Collectors.toSet());
        return directory.values().stream()
                .filter(m -> team != null && team.equals(m.team()))
                .filter(m -> m.status() == StaffMember.Status.ACTIVE)
                .filter(m -> m.roles().contains(Role.CASE_WORKER))
                .filter(m -> !busy.contains(m.id().value()))
                .map(m -> Points.none(m.id()))
                .toList();
    }

    private static Load load(Points points, int capacity) {
        return new Load(
                new StaffId(points.worker()),
                points.points(),
                points.parts(),
                capacity,
                points.active(),
                points.silent(),
                points.overdue());
    }

    private static double share(Load load) {
        return load.points() / (double) Math.max(load.capacity(), 1);
    }
}
