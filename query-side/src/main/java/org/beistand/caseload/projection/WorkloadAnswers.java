package org.beistand.caseload.projection;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.beistand.caseload.OverloadDuty;
import org.beistand.caseload.TeamWorkloads;
import org.beistand.caseload.TeamWorkloads.Loads;
import org.beistand.caseload.Workload;
import org.beistand.caseload.WorkloadOf;
import org.beistand.caseload.projection.LoadSums.Sum;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.queryside.OrganisationDays;
import org.beistand.queryside.Question.Asked;
import org.beistand.staff.Absence;
import org.beistand.staff.Absences;
import org.beistand.staff.Accounts;
import org.beistand.staff.StaffMember;
import org.springframework.stereotype.Component;

/** Answers what lies on workers and what they can carry. */
@Component
final class WorkloadAnswers {
    private static final int WORKING_DAYS = 5;

    private final WorkloadFacts facts;
    private final LoadSums sums;
    private final Accounts accounts;
    private final Absences absences;
    private final OrganisationDays days;

    WorkloadAnswers(
            WorkloadFacts facts,
            LoadSums sums,
            Accounts accounts,
            Absences absences,
            OrganisationDays days) {
        this.facts = facts;
        this.sums = sums;
        this.accounts = accounts;
        this.absences = absences;
        this.days = days;
    }

    Workload answer(WorkloadOf query, Asked asked) {
        return all(asked, m -> m.id().equals(query.worker())).stream()
                .findFirst()
                .orElseThrow(NotPossible::new);
    }

    Loads answer(TeamWorkloads query, Asked asked) {
        var account = asked.actor().account();
        var team = account == null ? null : account.team();
        return new Loads(
                all(asked, m -> team != null && team.equals(m.team())).stream()
                        .sorted(
                                Comparator.comparing(WorkloadAnswers::rank)
                                        .thenComparing(w -> -w.percent())
                                        .thenComparing(w -> w.worker().value()))
                        .toList());
    }

    private static int rank(Workload load) {
        return load.duty() == OverloadDuty.ASKED ? 0 : 1;
    }

    private List<Workload> all(Asked asked, java.util.function.Predicate<StaffMember> wanted) {
        var away = absences.current(asked.actor()).toCompletableFuture();
        var members =
                accounts.directory(asked.actor()).toCompletableFuture().join().stream()
                        .filter(wanted)
                        .filter(m -> m.roles().contains(Role.CASE_WORKER))
                        .filter(m -> m.status() == StaffMember.Status.ACTIVE)
                        .toList();
        var ids = members.stream().map(m -> m.id().value()).toList();
        var contents = facts.of(asked.view(), ids);
        Map<UUID, Sum> points = sums.all(asked.view());
        return members.stream()
                .map(m -> {
                    var id = m.id().value();
                    var content = contents.getOrDefault(id, new WorkloadContent());
                    var sum = points.getOrDefault(id, Sum.none(id));
                    return load(m, content, sum, daysAway(m.id(), away.join()));
                })
                .toList();
    }

    private Workload load(StaffMember member, WorkloadContent content, Sum sum, int daysAway) {
        var today = days.today();
        var plan = content.plan(member.capacity());
        var capacity = plan.capacity(today, daysAway);
        return new Workload(
                member.id(),
                sum.points(),
                sum.parts(),
                sum.cases(),
                capacity,
                plan.nextChange(today).orElse(null),
                OverloadDuty.of(sum.points(), capacity.points(), content.last(), today),
                content.agreements(),
                content.answers(),
                content.version());
    }

    /** Working days of this week on which somebody is away. */
    private int daysAway(StaffId worker, List<Absence> away) {
        LocalDate monday = days.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return (int)
                monday.datesUntil(monday.plusDays(WORKING_DAYS))
                        .filter(day ->
                                away.stream().anyMatch(a -> a.staff().equals(worker) && a.on(day)))
                        .count();
    }
}
