package org.beistand.advocacy.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beistand.advocacy.command.Examples.BERLIN;
import static org.beistand.advocacy.command.Examples.CASE;
import static org.beistand.advocacy.command.Examples.NUMBER;
import static org.beistand.advocacy.command.Examples.TODAY;
import static org.beistand.advocacy.command.Examples.WORKER;
import static org.beistand.advocacy.command.Examples.id;
import static org.beistand.advocacy.command.Examples.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.IssueEnded;
import org.beistand.advocacy.AdvocacyCaseRejection.DayInPast;
import org.beistand.advocacy.ConsentEvent.ConsentExpired;
import org.beistand.advocacy.IssueOutcome;
import org.beistand.advocacy.PauseReason;
import org.beistand.advocacy.ServiceTargets;
import org.beistand.advocacy.SilenceWith;
import org.beistand.advocacy.TargetCommand.PauseTarget;
import org.beistand.advocacy.TargetEvent.ServiceTargetEnded;
import org.beistand.advocacy.TargetEvent.ServiceTargetMet;
import org.beistand.advocacy.TargetEvent.ServiceTargetMissed;
import org.beistand.advocacy.TargetEvent.ServiceTargetPaused;
import org.beistand.advocacy.TargetEvent.ServiceTargetResumed;
import org.beistand.advocacy.TargetEvent.ServiceTargetStarted;
import org.beistand.advocacy.TargetEvent.SilenceNoticed;
import org.beistand.advocacy.TargetId;
import org.beistand.advocacy.TargetKind;
import org.beistand.advocacy.TargetRejection.TargetNotRunning;
import org.beistand.advocacy.TargetRejection.TargetUnknown;
import org.beistand.language.Actor;
import org.beistand.language.Role;
import org.junit.jupiter.api.Test;

/** What the house promises, by the proposal: a case of routine urgency, on Wednesdays and later. */
class TargetTest {
    private static final TargetId FIRST = TargetId.nth(CASE, 0);
    private static final TargetId SECOND = TargetId.nth(CASE, 1);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate PLAN_DUE = LocalDate.of(2026, 12, 9);

    private AdvocacyCaseState state = Examples.after(Examples.inTriage());

    private static Circumstances at(Actor actor, LocalDate day, ServiceTargets promises) {
        var noon = day.atTime(LocalTime.NOON).atZone(BERLIN).toInstant();
        return new Circumstances(
                actor, noon, BERLIN, promises, () -> NUMBER, Examples.NO_CONFLICT, Redactor.NONE);
    }

    private static Circumstances on(LocalDate day) {
        return at(staff(WORKER, Role.CASE_WORKER), day, ServiceTargets.PROPOSED);
    }

    private List<AdvocacyCaseEvent> does(AdvocacyCaseCommand command, Circumstances around) {
        var facts = AdvocacyCaseDecider.decide(command, state, around);
        facts.forEach(fact -> state = state.evolve(fact));
        return facts;
    }

    private List<AdvocacyCaseEvent> does(AdvocacyCaseCommand command, LocalDate day) {
        return does(command, on(day));
    }

    private List<AdvocacyCaseEvent> noticed(LocalDate day) {
        return does(TargetExamples.notice(), day);
    }

    private void takenOn() {
        var _ = does(Examples.accept(), TODAY);
        var _ = does(Examples.assign(WORKER), TODAY);
    }

    private LocalDate looksAgain(LocalDate today) {
        return NextLook.at(state, on(today)).orElseThrow().atZone(BERLIN).toLocalDate();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(BERLIN).toInstant();
    }

    @Test
    void who_is_taken_on_is_promised_a_first_contact_and_a_plan() {
        var facts = does(Examples.accept(), TODAY);

        assertThat(facts)
                .contains(
                        new ServiceTargetStarted(
                                CASE, FIRST, TargetKind.FIRST_CONTACT, null, MONDAY),
                        new ServiceTargetStarted(CASE, SECOND, TargetKind.PLAN, null, PLAN_DUE));
        assertThat(looksAgain(TODAY)).isEqualTo(MONDAY.plusDays(1));
    }

    /** Invariant 6. */
    @Test
    void an_attempt_keeps_no_promise_and_a_talk_does() {
        takenOn();

        var attempted = does(Examples.attempt(noon(TODAY)), TODAY);
        var talked = does(Examples.record(noon(TODAY.plusDays(1)), null), TODAY.plusDays(1));

        assertThat(attempted).hasSize(1);
        assertThat(talked)
                .contains(
                        new ServiceTargetMet(
                                CASE, FIRST, TargetKind.FIRST_CONTACT, MONDAY, TODAY.plusDays(1)));
    }

    @Test
    void what_passed_while_nobody_looked_is_noticed_once() {
        takenOn();

        var onTheDay = noticed(MONDAY);
        var nightsLater = noticed(MONDAY.plusDays(3));
        var again = noticed(MONDAY.plusDays(3));

        assertThat(onTheDay).isEmpty();
        assertThat(nightsLater)
                .containsExactly(
                        new ServiceTargetMissed(CASE, FIRST, TargetKind.FIRST_CONTACT, MONDAY));
        assertThat(again).isEmpty();
        assertThat(looksAgain(MONDAY.plusDays(3))).isEqualTo(PLAN_DUE.plusDays(1));
    }

    @Test
    void a_clock_set_back_forgets_nothing_and_repeats_nothing() {
        takenOn();
        var early = noticed(PLAN_DUE.plusDays(1));

        var back = noticed(TODAY);
        var forward = noticed(PLAN_DUE.plusDays(1));

        assertThat(early).hasSize(2);
        assertThat(back).isEmpty();
        assertThat(forward).isEmpty();
    }

    @Test
    void a_talk_entered_after_the_day_but_held_before_it_kept_the_promise() {
        takenOn();
        var _ = noticed(MONDAY.plusDays(1));

        var facts = does(Examples.record(noon(MONDAY), null), MONDAY.plusDays(1));

        assertThat(facts)
                .contains(
                        new ServiceTargetMet(
                                CASE, FIRST, TargetKind.FIRST_CONTACT, MONDAY, MONDAY));
    }

    @Test
    void a_paused_promise_is_due_later_by_as_long_as_its_clock_stood() {
        takenOn();
        var until = TODAY.plusDays(14);
        var paused = does(new PauseTarget(CASE, FIRST, PauseReason.AWAITS_COURT, until), TODAY);

        var meanwhile = noticed(MONDAY.plusDays(1));
        var byItself = noticed(until);

        assertThat(paused)
                .containsExactly(
                        new ServiceTargetPaused(
                                CASE,
                                FIRST,
                                TargetKind.FIRST_CONTACT,
                                PauseReason.AWAITS_COURT,
                                TODAY,
                                until));
        assertThat(meanwhile).isEmpty();
        assertThat(byItself)
                .containsExactly(
                        new ServiceTargetResumed(
                                CASE, FIRST, TargetKind.FIRST_CONTACT, MONDAY.plusDays(14)));
    }

    @Test
    void a_pause_that_ended_while_nobody_looked_ends_on_its_day() {
        takenOn();
        var until = TODAY.plusDays(7);
        var _ = does(new PauseTarget(CASE, FIRST, PauseReason.AWAITS_COURT, until), TODAY);

        var late = noticed(MONDAY.plusDays(8));

        assertThat(late)
                .containsExactly(
                        new ServiceTargetResumed(
                                CASE, FIRST, TargetKind.FIRST_CONTACT, MONDAY.plusDays(7)),
                        new ServiceTargetMissed(
                                CASE, FIRST, TargetKind.FIRST_CONTACT, MONDAY.plusDays(7)));
    }

    @Test
    void a_case_that_rests_stops_all_clocks_and_they_go_on_with_it() {
        takenOn();

        var held = does(CourseExamples.putOnHold(28), TODAY);
        var resumed = does(CourseExamples.resume(), TODAY.plusDays(7));

        assertThat(held).filteredOn(ServiceTargetPaused.class::isInstance).hasSize(2);
        assertThat(resumed)
                .contains(
                        new ServiceTargetResumed(
                                CASE, FIRST, TargetKind.FIRST_CONTACT, MONDAY.plusDays(7)),
                        new ServiceTargetResumed(
                                CASE, SECOND, TargetKind.PLAN, PLAN_DUE.plusDays(7)));
    }

    @Test
    void a_plan_keeps_one_promise_and_begins_the_next() {
        takenOn();
        var _ = does(CareExamples.setGoal(31), TODAY);

        var facts = does(CareExamples.agreePlan(), TODAY);

        assertThat(facts)
                .contains(
                        new ServiceTargetMet(CASE, SECOND, TargetKind.PLAN, PLAN_DUE, TODAY),
                        new ServiceTargetStarted(
                                CASE,
                                TargetId.nth(CASE, 2),
                                TargetKind.REVIEW,
                                null,
                                TODAY.plusDays(90)));
    }

    @Test
    void a_case_from_before_gets_its_promises_with_its_next_fact() {
        state = Examples.after(Examples.active());

        var facts = does(Examples.write(22), TODAY);

        assertThat(facts).filteredOn(ServiceTargetStarted.class::isInstance).hasSize(2);
    }

    @Test
    void what_is_taken_over_from_elsewhere_promises_nothing() {
        var importing =
                at(new Actor.SystemProcess("import", WORKER), TODAY, ServiceTargets.PROPOSED);

        var facts = does(Examples.accept(), importing);

        assertThat(facts).hasSize(1);
    }

    @Test
    void a_closed_case_owes_nothing() {
        takenOn();
        var importing =
                at(new Actor.SystemProcess("import", WORKER), TODAY, ServiceTargets.PROPOSED);
        state = state.evolve(new IssueEnded(CASE, Examples.ISSUE, IssueOutcome.RESOLVED_FULLY));

        var facts = does(Examples.close(), importing);

        assertThat(facts).filteredOn(ServiceTargetEnded.class::isInstance).hasSize(2);
        assertThat(NextLook.at(state, on(TODAY))).isEmpty();
    }

    @Test
    void silence_is_noticed_once_and_a_late_entry_from_before_begins_no_other() {
        takenOn();
        var _ = does(Examples.record(noon(TODAY), null), TODAY);
        var day = TODAY.plusDays(30);

        var before = noticed(day.minusDays(1));
        var noticed = noticed(day);
        var again = noticed(day.plusDays(5));

        assertThat(before).noneMatch(SilenceNoticed.class::isInstance);
        assertThat(noticed).contains(new SilenceNoticed(CASE, SilenceWith.PERSON, TODAY, day));
        assertThat(again).noneMatch(SilenceNoticed.class::isInstance);
    }

    @Test
    void a_consent_runs_out_once_and_may_be_renewed() {
        takenOn();
        var given = CareExamples.consentGiven();
        state = state.evolve(given);
        var after = given.validUntil().plusDays(1);

        var expired = noticed(after);
        var again = noticed(after);
        var renewed = does(CareExamples.renew(400), after);

        assertThat(expired)
                .contains(new ConsentExpired(CASE, given.consentId(), given.validUntil()));
        assertThat(again).isEmpty();
        assertThat(renewed).isNotEmpty();
    }

    @Test
    void days_begin_where_the_organisation_lives_in_summer_and_in_winter() {
        takenOn();
        state =
                state.evolve(
                        new ServiceTargetResumed(
                                CASE, FIRST, TargetKind.FIRST_CONTACT, LocalDate.of(2026, 3, 28)));
        var spring = NextLook.at(state, on(LocalDate.of(2026, 3, 1))).orElseThrow();
        state =
                state.evolve(
                        new ServiceTargetResumed(
                                CASE, FIRST, TargetKind.FIRST_CONTACT, LocalDate.of(2026, 10, 25)));
        var autumn = NextLook.at(state, on(LocalDate.of(2026, 10, 1))).orElseThrow();

        assertThat(spring).isEqualTo(Instant.parse("2026-03-28T23:00:00Z"));
        assertThat(autumn).isEqualTo(Instant.parse("2026-10-25T23:00:00Z"));
    }

    @Test
    void what_is_not_owed_or_late_cannot_be_paused_nor_until_today() {
        takenOn();
        var unknown =
                new PauseTarget(
                        CASE, new TargetId(id(77)), PauseReason.PERSON_AWAY, TODAY.plusDays(2));
        var today = new PauseTarget(CASE, FIRST, PauseReason.PERSON_AWAY, TODAY);

        assertThatThrownBy(() -> does(unknown, TODAY)).isInstanceOf(TargetUnknown.class);
        assertThatThrownBy(() -> does(today, TODAY)).isInstanceOf(DayInPast.class);
        var _ = noticed(MONDAY.plusDays(1));
        var late = new PauseTarget(CASE, FIRST, PauseReason.PERSON_AWAY, MONDAY.plusDays(9));
        assertThatThrownBy(() -> does(late, MONDAY.plusDays(1)))
                .isInstanceOf(TargetNotRunning.class);
    }
}
