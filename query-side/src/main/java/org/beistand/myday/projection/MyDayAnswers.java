package org.beistand.myday.projection;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beistand.access.Gate;
import org.beistand.advocacy.ServiceTargets;
import org.beistand.caseload.projection.CaseEntry;
import org.beistand.caseload.projection.CaseRows;
import org.beistand.language.Actor;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.myday.MyDay;
import org.beistand.myday.MyDay.Item;
import org.beistand.myday.MyDayOf;
import org.beistand.queryside.OrganisationDays;
import org.beistand.queryside.Question.Asked;
import org.springframework.stereotype.Component;

/** Answers what waits for the one who asks. */
@Component
final class MyDayAnswers {
    private static final int SOON_DAYS = 7;
    private static final int MOST_ITEMS = 200;
    private static final int MOST_ORPHANS = 10;
    private static final Comparator<Item> ORDER =
            Comparator.comparing(Item::kind)
                    .thenComparing(Item::due, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Item::urgency, Comparator.reverseOrder())
                    .thenComparing(item -> item.number().text());

    private final MyDayTable table;
    private final CaseRows rows;
    private final Gate gate;
    private final OrganisationDays days;
    private final Attendance.Book book;
    private final ServiceTargets promises;

    MyDayAnswers(
            MyDayTable table,
            CaseRows rows,
            Gate gate,
            OrganisationDays days,
            Attendance.Book book,
            ServiceTargets promises) {
        this.promises = promises;
        this.table = table;
        this.rows = rows;
        this.gate = gate;
        this.days = days;
        this.book = book;
    }

    MyDay answer(MyDayOf query, Asked asked) {
        var account = account(asked);
        var waiting = waiting(query, asked, account);
        var due = new DueItems(query.today(), account, promises);
        var visible = gate.visibleCases(asked.actor()).byId().keySet();
        var cases = byId(rows.openOf(asked.view(), visible).stream());
        var own = byId(cases.values().stream().filter(waiting::looksAfter));
        var waits = waits(asked, due, cases);
        return new MyDay(
                inOrder(
                        overridden(due, asked, visible),
                        followUps(waiting, query, asked, own),
                        waits.dated(own.keySet()),
                        waits.sentBack(),
                        waits.undecided(),
                        waits.conflicts(waiting),
                        waits.overseen(own.keySet()),
                        offered(asked),
                        orphaned(waiting, cases.values()),
                        cases.values().stream().flatMap(e -> waiting.waiting(e).stream())),
                (int) own.values().stream().filter(waiting::isOwn).count(),
                contactsThisWeek(query, asked, account));
    }

    private static Actor.Staff account(Asked asked) {
        var account = asked.actor().account();
        if (account == null) {
            throw new NotPossible();
        }
        return account;
    }

    private DueOfDay waits(Asked asked, DueItems due, Map<UUID, CaseEntry> cases) {
        return new DueOfDay(due, cases, table.open(asked.view(), cases.keySet(), due.horizon()));
    }

    private WaitingItems waiting(MyDayOf query, Asked asked, Actor.Staff account) {
        var attendance = book.on(query.today(), asked.actor());
        var now = days.clock().instant();
        return new WaitingItems(query.today(), account, now, attendance, promises);
    }

    /** Waits in cases that are over as well. */
    private Stream<Item> overridden(DueItems due, Asked asked, Set<UUID> visible) {
        if (!asked.actor().has(Role.SUPERVISOR)) {
            return Stream.empty();
        }
        var waiting = table.unreviewed(asked.view(), visible);
        var cases = waiting.stream().map(DueProjection.Due::caseId).collect(Collectors.toSet());
        var looked = byId(rows.of(asked.view(), cases).stream().filter(due::reviews));
        return waiting.stream()
                .filter(d -> looked.containsKey(d.caseId()))
                .flatMap(d ->
                        due
                                .forDecision(d, Objects.requireNonNull(looked.get(d.caseId())))
                                .stream());
    }

    @SafeVarargs
    private static List<Item> inOrder(Stream<Item>... items) {
        return Stream.of(items).flatMap(s -> s).sorted(ORDER).limit(MOST_ITEMS).toList();
    }

    private Stream<Item> followUps(
            WaitingItems waiting, MyDayOf query, Asked asked, Map<UUID, CaseEntry> own) {
        return table.due(asked.view(), own.keySet(), query.today().plusDays(SOON_DAYS)).stream()
                .map(f -> waiting.followUp(f, Objects.requireNonNull(own.get(f.caseId()))));
    }

    /** The most urgent ones; the page of handovers has them all. */
    private static Stream<Item> orphaned(WaitingItems waiting, Collection<CaseEntry> cases) {
        return cases.stream().flatMap(waiting::orphaned).sorted(ORDER).limit(MOST_ORPHANS);
    }

    /** Of these cases nothing is told but what stands in the line of a case list. */
    private Stream<Item> offered(Asked asked) {
        return rows.of(asked.view(), gate.casesOffered(asked.actor())).stream()
                .map(e -> Item.of(MyDay.Kind.TRANSFER_OFFERED, e.row(), null, null));
    }

    private static Map<UUID, CaseEntry> byId(Stream<CaseEntry> entries) {
        return entries.collect(
                Collectors.toMap(e -> e.row().caseId().value(), Function.identity()));
    }

    private int contactsThisWeek(MyDayOf query, Asked asked, Actor.Staff account) {
        var monday = query.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var since = days.start(monday);
        return table.contactsSince(asked.view(), account.id().value(), since);
    }
}
