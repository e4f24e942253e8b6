package org.beistand.myday.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpCompleted;
import org.beistand.advocacy.DisclosedAs;
import org.beistand.advocacy.DisclosureVerdict;
import org.beistand.casefile.DisclosuresToReviewOf;
import org.beistand.language.Actor;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.myday.MyDay;
import org.beistand.myday.MyDayOf;
import org.beistand.queryside.testing.DueFacts;
import org.beistand.queryside.testing.GivenFacts;
import org.beistand.queryside.testing.QuerySideNode;
import org.beistand.queryside.testing.SignedInClient;
import org.beistand.queryside.testing.ToldCase;
import org.beistand.staff.Absence;
import org.beistand.staff.AbsenceId;
import org.beistand.staff.Absences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GivenFacts.Shared.class)
class MyDayProjectionIT {
    /** A Sunday in Berlin; in UTC it is still Saturday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);

    private static final StaffId CHIEF = new StaffId(UUID.randomUUID());

    private final ToldCase told = ToldCase.fresh();
    private final DueFacts due = new DueFacts(told.id());

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
                        MyDay.Kind.NEW_ASSIGNMENT,
                        MyDay.Kind.FOLLOW_UP_SOON);
        assertThat(day.openCases()).isOne();
        assertThat(day.contactsThisWeek()).isOne();
    }

    @Test
    void what_was_agreed_consented_and_reviewed_waits_by_day(GivenFacts given) {
        given.by(told.worker(), told.active(Instant.parse("2026-01-05T10:00:00Z")));
        given.by(
                told.worker(),
                told.spoke(GivenFacts.NOW),
                due.action(1, TODAY.minusDays(1)),
                due.action(2, TODAY),
                due.action(3, TODAY.plusDays(7)),
                due.action(4, TODAY.plusDays(8)),
                due.action(5, TODAY),
                due.done(5),
                due.consent(6, TODAY.plusDays(14)),
                due.consent(7, TODAY.plusDays(15)),
                due.consent(8, TODAY),
                due.renewed(8, TODAY.plusDays(90)),
                due.consent(9, TODAY),
                due.withdrawn(9),
                due.referred(10, TODAY.minusDays(1)),
                due.referred(11, TODAY),
                due.planAgreed(TODAY.plusDays(1)),
                due.planAgreed(TODAY),
                due.assessed(TODAY.plusDays(1)));

        var day = given.ask(QuerySideNode.worker(told.worker(), told.team()), new MyDayOf(TODAY));

        assertThat(day.items())
                .extracting(MyDay.Item::kind)
                .containsExactly(
                        MyDay.Kind.ACTION_OVERDUE,
                        MyDay.Kind.REFERRAL_UNANSWERED,
                        MyDay.Kind.ACTION_TODAY,
                        MyDay.Kind.PLAN_REVIEW,
                        MyDay.Kind.CONSENT_ENDS,
                        MyDay.Kind.ACTION_SOON);
    }

    @Test
    void whoever_stands_in_has_the_day_of_the_absent_one_and_an_orphan_shows(GivenFacts given) {
        var chief = new Actor.Staff(CHIEF, Set.of(Role.SUPERVISOR), Set.of(), told.team());
        var standIn = new StaffId(UUID.randomUUID());
        given.by(told.worker(), told.active(Instant.parse("2026-01-05T10:00:00Z")));
        given.by(told.worker(), told.spoke(GivenFacts.NOW), told.followUp(TODAY));
        account(given, standIn);
        assertThat(orphans(given, chief)).isOne(); // nobody knows the worker

        account(given, told.worker());
        var absence =
                new Absence(new AbsenceId(UUID.randomUUID()), told.worker(), standIn, TODAY, TODAY);
        var system = new Actor.SystemProcess("test", null);
        given.node().part(Absences.class).record(system, absence).toCompletableFuture().join();

        assertThat(orphans(given, chief)).isZero();
        var day = given.ask(QuerySideNode.worker(standIn, told.team()), new MyDayOf(TODAY));
        assertThat(day.items()).extracting(MyDay.Item::kind).contains(MyDay.Kind.FOLLOW_UP_TODAY);
        assertThat(day.openCases()).isZero();
    }

    private void account(GivenFacts given, StaffId worker) {
        var _ = SignedInClient.with(given.node(), Role.CASE_WORKER, told.team(), worker);
    }

    private static long orphans(GivenFacts given, Actor.Staff chief) {
        return given.ask(chief, new MyDayOf(TODAY)).items().stream()
                .filter(i -> i.kind() == MyDay.Kind.ORPHANED)
                .count();
    }

    @Test
    void requests_wait_for_the_supervisor_of_the_team_and_not_for_who_asked(GivenFacts given) {
        given.by(told.worker(), told.active(Instant.parse("2026-01-05T10:00:00Z")));
        given.by(told.worker(), told.spoke(GivenFacts.NOW), due.closing(told.worker()));
        var supervisor = Set.of(Role.SUPERVISOR);
        var chief = new Actor.Staff(CHIEF, supervisor, Set.of(), told.team());
        var otherTeam = new TeamId(UUID.randomUUID());
        var other = new Actor.Staff(CHIEF, supervisor, Set.of(), otherTeam);

        assertThat(approvals(given, chief)).hasSize(1);
        assertThat(approvals(given, other)).isEmpty();
        assertThat(approvals(given, QuerySideNode.worker(told.worker(), told.team()))).isEmpty();
        given.by(CHIEF, due.refused());
        assertThat(approvals(given, chief)).isEmpty();
    }

    private static List<MyDay.Item> approvals(GivenFacts given, Actor asking) {
        return given.ask(asking, new MyDayOf(TODAY)).items().stream()
                .filter(i -> i.kind() == MyDay.Kind.AWAITS_APPROVAL)
                .toList();
    }

    @Test
    void what_was_told_without_consent_stands_first_until_another_found_it_clear(GivenFacts given) {
        given.by(told.worker(), told.active(Instant.parse("2026-01-05T10:00:00Z")));
        given.by(told.worker(), due.overridden(1, told.worker(), DisclosedAs.WORKER));
        given.by(CHIEF, due.overridden(2, CHIEF, DisclosedAs.SUPERVISOR));
        var chief = new Actor.Staff(CHIEF, Set.of(Role.SUPERVISOR), Set.of(), told.team());
        var auditor =
                new Actor.Staff(
                        new StaffId(UUID.randomUUID()), Set.of(Role.AUDITOR), Set.of(), null);

        var first = given.ask(chief, new MyDayOf(TODAY)).items().getFirst();
        assertThat(first.kind()).isEqualTo(MyDay.Kind.DISCLOSURE_REVIEW);
        assertThat(alarms(given, chief)).hasSize(1);
        assertThat(alarms(given, QuerySideNode.worker(told.worker(), told.team()))).isEmpty();
        assertThat(given.ask(auditor, new DisclosuresToReviewOf()).waiting())
                .extracting(w -> w.disclosure().by())
                .containsExactly(CHIEF);
        assertThatThrownBy(() -> given.ask(chief, new DisclosuresToReviewOf()))
                .isInstanceOf(NotPossible.class);
        given.by(CHIEF, due.reviewed(1, DisclosureVerdict.UNCLEAR));
        assertThat(alarms(given, chief)).hasSize(1);
        given.by(CHIEF, due.reviewed(1, DisclosureVerdict.JUSTIFIED));
        assertThat(alarms(given, chief)).isEmpty();
    }

    private static List<MyDay.Item> alarms(GivenFacts given, Actor asking) {
        return given.ask(asking, new MyDayOf(TODAY)).items().stream()
                .filter(i -> i.kind() == MyDay.Kind.DISCLOSURE_REVIEW)
                .toList();
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
