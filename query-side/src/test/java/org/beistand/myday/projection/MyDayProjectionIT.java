package org.beistand.myday.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpCompleted;
import org.beistand.language.Role;
import org.beistand.myday.MyDay;
import org.beistand.myday.MyDayOf;
import org.beistand.queryside.testing.GivenFacts;
import org.beistand.queryside.testing.QuerySideNode;
import org.beistand.queryside.testing.SignedInClient;
import org.beistand.queryside.testing.ToldCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GivenFacts.Shared.class)
class MyDayProjectionIT {
    /** A Sunday in Berlin; in UTC it is still Saturday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);

    private final ToldCase told = ToldCase.fresh();

    @Test
    void open_follow_ups_wait_by_day_and_contacts_of_the_week_count(GivenFacts given) {
        var done = told.followUp(TODAY);
        given.by(told.worker(), told.active(Instant.parse("2026-01-05T10:00:00Z")));
        given.by(
                told.worker(),
                told.spoke(Instant.parse("2026-01-25T22:50:00Z")), // Sunday before
                told.spoke(Instant.parse("2026-01-25T23:10:00Z")), // Monday in Berlin
                told.followUp(TODAY.minusDays(1)),
                told.followUp(TODAY),
                told.followUp(TODAY.plusDays(7)),
                told.followUp(TODAY.plusDays(8)),
                done,
                new FollowUpCompleted(told.id(), done.followUpId()));

        var day = given.ask(QuerySideNode.worker(told.worker(), told.team()), new MyDayOf(TODAY));

        assertThat(day.items())
                .extracting(MyDay.Item::kind)
                .containsExactly(
                        MyDay.Kind.FOLLOW_UP_OVERDUE,
                        MyDay.Kind.FOLLOW_UP_TODAY,
                        MyDay.Kind.FOLLOW_UP_SOON,
                        MyDay.Kind.NEW_ASSIGNMENT);
        assertThat(day.openCases()).isOne();
        assertThat(day.contactsThisWeek()).isOne();
    }

    @Test
    void programs_that_name_no_day_get_the_organisation_s(GivenFacts given) {
        given.by(told.worker(), told.active(Instant.parse("2026-01-05T10:00:00Z")));
        given.by(told.worker(), told.spoke(GivenFacts.NOW), told.followUp(TODAY));

        try (var client =
                SignedInClient.with(given.node(), Role.CASE_WORKER, told.team(), told.worker())) {
            assertThat(client.get("/api/my-day").body()).contains("FOLLOW_UP_TODAY");
        }
    }
}
