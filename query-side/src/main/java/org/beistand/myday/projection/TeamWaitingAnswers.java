package org.beistand.myday.projection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beistand.access.Gate;
import org.beistand.advocacy.CaseStage;
import org.beistand.advocacy.ServiceTargets;
import org.beistand.caseload.projection.CaseEntry;
import org.beistand.caseload.projection.CaseRows;
import org.beistand.language.Actor;
import org.beistand.language.NotPossible;
import org.beistand.myday.MyDay.Item;
import org.beistand.myday.MyDay.Kind;
import org.beistand.myday.TeamWaiting;
import org.beistand.myday.TeamWaiting.Figure;
import org.beistand.myday.TeamWaiting.Line;
import org.beistand.myday.TeamWaiting.Waiting;
import org.beistand.myday.projection.DueProjection.Due;
import org.beistand.queryside.OrganisationDays;
import org.beistand.queryside.Question.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what waits in the cases of a team. */
@Component
final class TeamWaitingAnswers {
    /** What has a day of its own and is told once it has come, or shortly before it ends. */
    private static final Set<Kind> WITH_A_DAY =
            EnumSet.of(
                    Kind.TARGET_MISSED,
                    Kind.ACTION_OVERDUE,
                    Kind.REFERRAL_UNANSWERED,
                    Kind.RISK_REVIEW,
                    Kind.FLAG_REVIEW,
                    Kind.PLAN_REVIEW,
                    Kind.AUTHORITY_REVIEW,
                    Kind.CONSENT_ENDS,
                    Kind.POWER_ENDS);

    private static final Set<DueKind> TO_DECIDE =
            EnumSet.of(DueKind.APPROVAL, DueKind.ENTRY_APPROVAL, DueKind.ENTRY_BACK);

    private static final Comparator<Line> ORDER =
            Comparator.<Line, LocalDate>comparing(
                            l -> l.item().due(), Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(
                            l -> l.item().since(), Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(l -> l.item().number().text());

    private final MyDayTable table;
    private final CaseRows rows;
    private final Gate gate;
    private final OrganisationDays days;
    private final ServiceTargets promises;

    TeamWaitingAnswers(
            MyDayTable table,
            CaseRows rows,
            Gate gate,
            OrganisationDays days,
            ServiceTargets promises) {
        this.table = table;
        this.rows = rows;
        this.gate = gate;
        this.days = days;
        this.promises = promises;
    }

    Waiting answer(TeamWaiting query, Asked asked) {
        var account = asked.actor().account();
        if (account == null || account.team() == null) {
            throw new NotPossible();
        }
        var today = days.today();
        var cases = ofTeam(asked, account);
        var lines =
                items(asked, new DueItems(today, account, promises), cases)
                        .map(i -> line(i, cases))
                        .toList();
        return new Waiting(
                figures(lines, today),
                lines.stream()
                        .filter(l -> l.item().kind() == query.kind())
                        .sorted(ORDER)
                        .limit(TeamWaiting.MOST_LINES)
                        .toList());
    }

    private Map<UUID, CaseEntry> ofTeam(Asked asked, Actor.Staff account) {
        var visible = gate.visibleCases(asked.actor()).byId().keySet();
        return rows.openOf(asked.view(), visible).stream()
                .filter(e -> e.row().team().equals(account.team()))
                .collect(Collectors.toMap(e -> e.row().caseId().value(), Function.identity()));
    }

    private Stream<Item> items(Asked asked, DueItems due, Map<UUID, CaseEntry> cases) {
        var waits = table.open(asked.view(), cases.keySet(), due.horizon());
        return Stream.of(
                        followUps(asked, cases, due.today()),
                        waits.stream()
                                .flatMap(d -> due.forWorker(d, of(d, cases)).stream())
                                .filter(i -> WITH_A_DAY.contains(i.kind())),
                        waits.stream()
                                .filter(d -> TO_DECIDE.contains(d.kind()))
                                .map(d -> due.decision(d, of(d, cases))),
                        unassigned(cases, firstContacts(waits)),
                        silent(cases))
                .flatMap(Function.identity());
    }

    private Stream<Item> followUps(Asked asked, Map<UUID, CaseEntry> cases, LocalDate today) {
        return table.due(asked.view(), cases.keySet(), today.minusDays(1)).stream()
                .map(f ->
                        WaitingItems.followUp(
                                Kind.FOLLOW_UP_OVERDUE,
                                f,
                                Objects.requireNonNull(cases.get(f.caseId()))));
    }

    /** By when the house promised to talk to whoever nobody looks after yet. */
    private static Map<UUID, LocalDate> firstContacts(List<Due> waits) {
        var owed = new HashMap<UUID, LocalDate>();
        for (var due : waits) {
            if (due.kind() == DueKind.FIRST_CONTACT_OWED && due.waiting().dueOn() != null) {
                var _ = owed.put(due.caseId(), due.waiting().dueOn());
            }
        }
        return owed;
    }

    private static Stream<Item> unassigned(Map<UUID, CaseEntry> cases, Map<UUID, LocalDate> owed) {
        return cases.values().stream()
                .map(CaseEntry::row)
                .filter(row -> row.worker() == null)
                .flatMap(row -> {
                    var kind = waitsFor(row.stage());
                    var day = owed.get(row.caseId().value());
                    return kind == null
                            ? Stream.empty()
                            : Stream.of(Item.of(kind, row, day, row.receivedAt()));
                });
    }

    private static @Nullable Kind waitsFor(CaseStage stage) {
        return switch (stage) {
            case RECEIVED, IN_TRIAGE -> Kind.AWAITS_TRIAGE;
            case ACCEPTED -> Kind.AWAITS_WORKER;
            default -> null; // waits on purpose, or is worked on
        };
    }

    private static Stream<Item> silent(Map<UUID, CaseEntry> cases) {
        return cases.values().stream()
                .map(CaseEntry::row)
                .filter(row -> row.silent())
                .map(row -> Item.of(Kind.SILENT, row, null, WaitingItems.silentSince(row)));
    }

    private static CaseEntry of(Due due, Map<UUID, CaseEntry> cases) {
        return Objects.requireNonNull(cases.get(due.caseId()));
    }

    private static Line line(Item item, Map<UUID, CaseEntry> cases) {
        var entry = Objects.requireNonNull(cases.get(item.caseId().value()));
        return new Line(item, entry.row().worker());
    }

    private static List<Figure> figures(List<Line> lines, LocalDate today) {
        return Stream.of(Kind.values())
                .map(kind -> figure(kind, lines, today))
                .filter(f -> f.count() > 0)
                .toList();
    }

    private static Figure figure(Kind kind, List<Line> lines, LocalDate today) {
        var of = lines.stream().map(Line::item).filter(i -> i.kind() == kind).toList();
        var late =
                of.stream()
                        .map(Item::due)
                        .filter(day -> day != null && day.isBefore(today))
                        .count();
        return new Figure(kind, of.size(), (int) late);
    }
}
