package org.beistand.advocacy.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beistand.advocacy.ApprovalSubject.CLOSURE;
import static org.beistand.advocacy.ApprovalSubject.PLAN;
import static org.beistand.advocacy.ApprovalSubject.RISK_ASSESSMENT;
import static org.beistand.advocacy.command.CareExamples.goalSet;
import static org.beistand.advocacy.command.CourseExamples.APPROVAL;
import static org.beistand.advocacy.command.CourseExamples.closing;
import static org.beistand.advocacy.command.CourseExamples.closureRequested;
import static org.beistand.advocacy.command.CourseExamples.grant;
import static org.beistand.advocacy.command.CourseExamples.grantClosure;
import static org.beistand.advocacy.command.CourseExamples.granted;
import static org.beistand.advocacy.command.CourseExamples.held;
import static org.beistand.advocacy.command.CourseExamples.putOnHold;
import static org.beistand.advocacy.command.CourseExamples.refuse;
import static org.beistand.advocacy.command.CourseExamples.refused;
import static org.beistand.advocacy.command.CourseExamples.requestApproval;
import static org.beistand.advocacy.command.CourseExamples.requestClosure;
import static org.beistand.advocacy.command.CourseExamples.requested;
import static org.beistand.advocacy.command.CourseExamples.revoke;
import static org.beistand.advocacy.command.CourseExamples.revoked;
import static org.beistand.advocacy.command.Examples.CASE;
import static org.beistand.advocacy.command.Examples.SUPERVISOR;
import static org.beistand.advocacy.command.Examples.WEIGHT;
import static org.beistand.advocacy.command.Examples.WORKER;
import static org.beistand.advocacy.command.Examples.active;
import static org.beistand.advocacy.command.Examples.after;
import static org.beistand.advocacy.command.Examples.and;
import static org.beistand.advocacy.command.Examples.followUpSet;
import static org.beistand.advocacy.command.Examples.issueRaised;

import java.util.List;
import java.util.stream.Stream;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAssigned;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseClosed;
import org.beistand.advocacy.AdvocacyCaseRejection.DayInPast;
import org.beistand.advocacy.AdvocacyCaseRejection.FollowUpsStillOpen;
import org.beistand.advocacy.AdvocacyCaseRejection.IdAlreadyUsed;
import org.beistand.advocacy.AdvocacyCaseRejection.IssuesStillOpen;
import org.beistand.advocacy.ApprovalRejection.ApprovalNotPending;
import org.beistand.advocacy.ApprovalRejection.ApprovalPending;
import org.beistand.advocacy.ApprovalRejection.ApprovalUnknown;
import org.beistand.advocacy.ApprovalRejection.CaseNotActive;
import org.beistand.advocacy.ApprovalRejection.CaseNotOnHold;
import org.beistand.advocacy.ApprovalRejection.ClosureNeedsApproval;
import org.beistand.advocacy.ApprovalRejection.NothingToApprove;
import org.beistand.advocacy.ApprovalRejection.OwnRequest;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.CaseOutcome;
import org.beistand.advocacy.GoalOutcome;
import org.beistand.advocacy.HoldEvent.CaseResumed;
import org.beistand.advocacy.PlanEvent.GoalEnded;
import org.beistand.advocacy.PlanRejection.PlanStillOpen;
import org.beistand.advocacy.command.AdvocacyCaseState.Active;
import org.beistand.advocacy.command.AdvocacyCaseState.ClosureRequested;
import org.beistand.advocacy.command.AdvocacyCaseState.OnHold;
import org.beistand.language.Actor;
import org.beistand.language.NotPossible;
import org.beistand.language.Rejection;
import org.beistand.language.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ApprovalTest {

    private static List<AdvocacyCaseEvent> decide(
            AdvocacyCaseCommand command, Circumstances by, List<AdvocacyCaseEvent> before) {
        return AdvocacyCaseDecider.decide(command, after(before), by);
    }

    private static Arguments refusal(
            Class<? extends Rejection> why,
            Circumstances by,
            AdvocacyCaseCommand command,
            AdvocacyCaseEvent... before) {
        return Arguments.of(why, by, command, and(active(), before));
    }

    static Stream<Arguments> refusals() {
        var worker = Examples.byWorker();
        var chief = Examples.bySupervisor();
        var nobody = Examples.by(new Actor.SystemProcess("deadlines", null));
        var closing = closureRequested(WORKER);
        return Stream.of(
                refusal(NothingToApprove.class, worker, requestApproval(50)),
                refusal(NothingToApprove.class, worker, requestApproval(50, RISK_ASSESSMENT)),
                refusal(NothingToApprove.class, worker, requestApproval(50, CLOSURE), goalSet()),
                refusal(ApprovalPending.class, worker, requestApproval(50), goalSet(), requested()),
                refusal(IdAlreadyUsed.class, worker, requestApproval(707), goalSet(), requested()),
                refusal(NotPossible.class, nobody, grant(), requested()),
                refusal(ApprovalUnknown.class, chief, grant()),
                refusal(ApprovalUnknown.class, chief, refuse()),
                refusal(ApprovalUnknown.class, chief, revoke()),
                refusal(OwnRequest.class, worker, grant(), requested()),
                refusal(OwnRequest.class, worker, refuse(), requested()),
                refusal(OwnRequest.class, chief, grantClosure(), closureRequested(SUPERVISOR)),
                refusal(OwnRequest.class, worker, grantClosure(), closureRequested(SUPERVISOR)),
                refusal(
                        ApprovalNotPending.class,
                        chief,
                        grant(),
                        requested(),
                        refused(APPROVAL, PLAN)),
                refusal(
                        ApprovalNotPending.class,
                        chief,
                        refuse(),
                        requested(),
                        granted(APPROVAL, PLAN)),
                refusal(
                        ApprovalNotPending.class,
                        chief,
                        revoke(),
                        requested(),
                        granted(APPROVAL, PLAN)),
                refusal(IssuesStillOpen.class, worker, requestClosure(50), issueRaised(21)),
                refusal(FollowUpsStillOpen.class, worker, requestClosure(50), followUpSet()),
                refusal(PlanStillOpen.class, worker, requestClosure(50), goalSet()),
                refusal(IssuesStillOpen.class, chief, grantClosure(), closing, issueRaised(21)),
                refusal(FollowUpsStillOpen.class, chief, grantClosure(), closing, followUpSet()),
                refusal(IdAlreadyUsed.class, worker, requestClosure(707), goalEnded(), requested()),
                refusal(ApprovalPending.class, worker, requestClosure(50), closing),
                refusal(ClosureNeedsApproval.class, worker, Examples.close()),
                refusal(ClosureNeedsApproval.class, chief, Examples.close()),
                refusal(DayInPast.class, worker, putOnHold(-1)),
                refusal(CaseNotActive.class, worker, putOnHold(7), closing),
                refusal(CaseNotOnHold.class, worker, CourseExamples.resume(), closing));
    }

    private static AdvocacyCaseEvent goalEnded() {
        return new GoalEnded(CASE, CareExamples.GOAL, GoalOutcome.ACHIEVED);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void what_another_has_not_decided_is_refused(
            Class<? extends Rejection> why,
            Circumstances by,
            AdvocacyCaseCommand command,
            List<AdvocacyCaseEvent> before) {
        assertThatThrownBy(() -> decide(command, by, before)).isInstanceOf(why);
    }

    @Test
    void a_granted_closure_closes_the_case_with_what_was_asked_for() {
        var facts = decide(grantClosure(), Examples.bySupervisor(), closing());

        assertThat(facts)
                .containsExactly(
                        granted(CourseExamples.CLOSURE, CLOSURE),
                        new CaseClosed(
                                CASE, CaseOutcome.GOALS_REACHED, Examples.sealed(), Examples.NOW));
    }

    @Test
    void what_was_decided_once_is_not_decided_again() {
        var granted = and(active(), requested(), granted(APPROVAL, PLAN));
        var refused = and(active(), requested(), refused(APPROVAL, PLAN));
        var revoked = and(active(), requested(), revoked(APPROVAL, PLAN));

        assertThat(decide(grant(), Examples.bySupervisor(), granted)).isEmpty();
        assertThat(decide(refuse(), Examples.bySupervisor(), refused)).isEmpty();
        assertThat(decide(revoke(), Examples.byWorker(), revoked)).isEmpty();
    }

    @Test
    void a_refused_or_revoked_closure_leaves_the_case_as_it_was() {
        var resting = and(CourseExamples.onHold(), closureRequested(WORKER));

        assertThat(after(and(closing(), refused(CourseExamples.CLOSURE, CLOSURE))))
                .isInstanceOf(Active.class);
        assertThat(after(and(resting, revoked(CourseExamples.CLOSURE, CLOSURE))))
                .isInstanceOf(OnHold.class);
    }

    @Test
    void a_decision_about_the_plan_does_not_touch_the_closure() {
        var both = and(closing(), requested(), refused(APPROVAL, PLAN));

        assertThat(after(both)).isInstanceOf(ClosureRequested.class);
    }

    @Test
    void another_worker_may_take_over_what_rests_or_waits_for_its_end() {
        var assigned =
                new CaseAssigned(
                        CASE, Examples.COLLEAGUE, WORKER, WEIGHT, AssignmentReason.ABSENCE);

        assertThat(after(and(CourseExamples.onHold(), assigned)))
                .isInstanceOf(OnHold.class)
                .extracting(AdvocacyCaseState::accountable)
                .isEqualTo(Examples.COLLEAGUE);
        assertThat(after(and(closing(), assigned)))
                .isInstanceOf(ClosureRequested.class)
                .extracting(AdvocacyCaseState::accountable)
                .isEqualTo(Examples.COLLEAGUE);
    }

    @Test
    void whoever_took_the_case_over_does_not_decide_about_it() {
        var taken = new CaseAssigned(CASE, SUPERVISOR, WORKER, WEIGHT, AssignmentReason.ABSENCE);

        assertThatThrownBy(() ->
                        decide(grantClosure(), Examples.bySupervisor(), and(closing(), taken)))
                .isInstanceOf(OwnRequest.class);
    }

    @Test
    void a_hold_can_be_prolonged_but_not_repeated() {
        assertThat(decide(putOnHold(7), Examples.byWorker(), CourseExamples.onHold())).isEmpty();
        assertThat(decide(putOnHold(9), Examples.byWorker(), CourseExamples.onHold())).hasSize(1);
    }

    @Test
    void a_case_that_was_closed_while_it_rested_does_not_rest_when_taken_up_again() {
        var closed =
                and(
                        CourseExamples.onHold(),
                        new CaseClosed(
                                CASE, CaseOutcome.CONTACT_LOST, Examples.sealed(), Examples.NOW));

        var facts = decide(Examples.reopen(), Examples.byWorker(), closed);

        assertThat(after(and(closed, facts.getFirst()))).isInstanceOf(Active.class);
    }

    @Test
    void what_goes_on_is_active_again() {
        assertThat(after(and(active(), held(), new CaseResumed(CASE)))).isInstanceOf(Active.class);
    }

    @Test
    void only_another_supervisor_decides_what_a_supervisor_asked_for() {
        var other = Examples.by(Examples.staff(Examples.COLLEAGUE, Role.SUPERVISOR));
        var asked = and(active(), closureRequested(SUPERVISOR));

        assertThat(decide(grantClosure(), other, asked)).hasSize(2);
    }
}
