package org.beistand.myday.projection;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beistand.access.Gate;
import org.beistand.caseload.projection.CaseEntry;
import org.beistand.caseload.projection.CaseRows;
import org.beistand.language.Actor;
import org.beistand.language.NotPossible;
import org.beistand.myday.MyDay;
import org.beistand.myday.MyDay.Item;
import org.beistand.myday.MyDayOf;
import org.beistand.myday.projection.OpenFollowUpProjection.OpenFollowUp;
import org.beistand.queryside.OrganisationDays;
import org.beistand.queryside.Question.Asked;
import org.springframework.stereotype.Component;

/** Answers what waits for the one who asks. */
@Component
final class MyDayAnswers {
    private static final int SOON_DAYS = 7;
    private static final int MOST_ITEMS = 200;
    private static final Comparator<Item> ORDER =
            Comparator.comparing(Item::kind)
                    .thenComparing(Item::due, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Item::urgency, Comparator.reverseOrder())
                    .thenComparing(item -> item.number().text());

    private final MyDayTable table;
    private final CaseRows rows;
    private final Gate gate;
    private final OrganisationDays days;

    MyDayAnswers(MyDayTable table, CaseRows rows, Gate gate, OrganisationDays days) {
        this.table = table;
        this.rows = rows;
        this.gate = gate;
        this.days = days;
    }

    MyDay answer(MyDayOf query, Asked asked) {
        var account = asked.actor().account();
        if (account == null) {
            throw new NotPossible();
        }
        var waiting = new WaitingItems(query.today(), account, days.clock().instant());
        var cases = open(asked);
        var own = cases.values().stream().filter(waiting::isOwn).toList();
        return new MyDay(
                items(waiting, cases, followUps(query, asked, own)),
                own.size(),
                contactsThisWeek(query, asked, account));
    }

    private Map<UUID, CaseEntry> open(Asked asked) {
        var visible = gate.visibleCases(asked.actor()).byId().keySet();
        return rows.of(asked.view(), visible).stream()
                .filter(entry -> !WaitingItems.isOver(entry.row().stage()))
                .collect(Collectors.toMap(e -> e.row().caseId().value(), Function.identity()));
    }

    private List<OpenFollowUp> followUps(MyDayOf query, Asked asked, List<CaseEntry> own) {
        var ids = own.stream().map(e -> e.row().caseId().value()).collect(Collectors.toSet());
        return table.due(asked.view(), ids, query.today().plusDays(SOON_DAYS));
    }

    private static List<Item> items(
            WaitingItems waiting, Map<UUID, CaseEntry> cases, List<OpenFollowUp> followUps) {
        var due = followUps.stream().flatMap(f -> followUp(waiting, cases, f).stream());
        var rest = cases.values().stream().flatMap(entry -> waiting.waiting(entry).stream());
        return Stream.concat(due, rest).sorted(ORDER).limit(MOST_ITEMS).toList();
    }

    private static Optional<Item> followUp(
            WaitingItems waiting, Map<UUID, CaseEntry> cases, OpenFollowUp followUp) {
        return Optional.ofNullable(cases.get(followUp.caseId()))
                .map(entry -> waiting.followUp(followUp, entry));
    }

    private int contactsThisWeek(MyDayOf query, Asked asked, Actor.Staff account) {
        var monday = query.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var since = days.start(monday);
        return table.contactsSince(asked.view(), account.id().value(), since);
    }
}
