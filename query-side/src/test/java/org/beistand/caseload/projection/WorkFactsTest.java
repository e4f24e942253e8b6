package org.beistand.caseload.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.beistand.advocacy.ActionBy;
import org.beistand.advocacy.ActionId;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseReopened;
import org.beistand.advocacy.AdvocacyCaseEvent.IssueEnded;
import org.beistand.advocacy.AdvocacyCaseEvent.IssueRaised;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.AuthorityEvent.InstructionConfirmed;
import org.beistand.advocacy.CaseStage;
import org.beistand.advocacy.ConsentEvent.ReferralAnswered;
import org.beistand.advocacy.ConsentEvent.ReferralEnded;
import org.beistand.advocacy.ConsentEvent.ReferralSent;
import org.beistand.advocacy.ConsentId;
import org.beistand.advocacy.ConsentText;
import org.beistand.advocacy.GoalId;
import org.beistand.advocacy.GoalOutcome;
import org.beistand.advocacy.InstructionForm;
import org.beistand.advocacy.IssueEvent.IssueVerified;
import org.beistand.advocacy.IssueFinding;
import org.beistand.advocacy.IssueId;
import org.beistand.advocacy.IssueKind;
import org.beistand.advocacy.IssueOutcome;
import org.beistand.advocacy.IssueText;
import org.beistand.advocacy.PlanAgreement;
import org.beistand.advocacy.PlanEvent.ActionAgreed;
import org.beistand.advocacy.PlanEvent.ActionCompleted;
import org.beistand.advocacy.PlanEvent.GoalEnded;
import org.beistand.advocacy.PlanEvent.GoalSet;
import org.beistand.advocacy.PlanEvent.PlanAgreed;
import org.beistand.advocacy.PlanText;
import org.beistand.advocacy.ReferralAnswer;
import org.beistand.advocacy.ReferralOutId;
import org.beistand.advocacy.ReferralResult;
import org.beistand.advocacy.ReopenReason;
import org.beistand.advocacy.ReopeningText;
import org.beistand.advocacy.RiskLevel;
import org.beistand.advocacy.SafetyEvent.RiskAssessed;
import org.beistand.advocacy.SafetyText;
import org.beistand.caseload.WorkStage;
import org.beistand.language.Sealed;
import org.junit.jupiter.api.Test;

/** Where the work stands follows the facts, forth and back. */
class WorkFactsTest {
    private static final AdvocacyCaseId CASE = new AdvocacyCaseId(UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private final IssueId issue = new IssueId(UUID.randomUUID());
    private final GoalId goal = new GoalId(UUID.randomUUID());
    private final ActionId action = new ActionId(UUID.randomUUID());
    private final ReferralOutId referral = new ReferralOutId(UUID.randomUUID());
    private WorkFacts facts = WorkFacts.NONE;

    private WorkStage after(AdvocacyCaseEvent... events) {
        for (var event : events) {
            facts = facts.after(event);
        }
        return facts.at(CaseStage.ACTIVE).stage();
    }

    private void given(AdvocacyCaseEvent... events) {
        var _ = after(events);
    }

    private AdvocacyCaseEvent[] assessed() {
        return new AdvocacyCaseEvent[] {
            raised(issue),
            new IssueVerified(CASE, issue, IssueFinding.VERIFIED),
            new RiskAssessed(
                    CASE,
                    RiskLevel.HIGH,
                    Set.of(),
                    Set.of(),
                    DAY,
                    Sealed.of(new SafetyText("a risk"))),
            new InstructionConfirmed(CASE, InstructionForm.values()[0], DAY)
        };
    }

    private AdvocacyCaseEvent[] planned() {
        return new AdvocacyCaseEvent[] {
            new GoalSet(CASE, goal, Sealed.of(new PlanText("a goal"))),
            new ActionAgreed(
                    CASE,
                    action,
                    goal,
                    ActionBy.values()[0],
                    DAY,
                    Sealed.of(new PlanText("an action"))),
            new PlanAgreed(CASE, PlanAgreement.values()[0], DAY, DAY)
        };
    }

    private static IssueRaised raised(IssueId id) {
        return new IssueRaised(
                CASE, id, IssueKind.values()[0], Sealed.of(new IssueText("an issue")));
    }

    @Test
    void it_goes_on_as_things_are_done() {
        assertThat(after()).isEqualTo(WorkStage.ASSESSING);
        assertThat(after(assessed())).isEqualTo(WorkStage.PLANNING);
        assertThat(after(planned())).isEqualTo(WorkStage.ACTING);
        assertThat(after(new ActionCompleted(CASE, action))).isEqualTo(WorkStage.MONITORING);
        assertThat(
                        after(
                                new GoalEnded(CASE, goal, GoalOutcome.values()[0]),
                                new IssueEnded(CASE, issue, IssueOutcome.RESOLVED_FULLY)))
                .isEqualTo(WorkStage.CONCLUDING);
    }

    @Test
    void it_goes_back_when_something_new_comes_up() {
        var more = new IssueId(UUID.randomUUID());
        given(assessed());
        given(planned());
        given(new ActionCompleted(CASE, action));

        assertThat(after(raised(more))).isEqualTo(WorkStage.ASSESSING);
        assertThat(after(new IssueVerified(CASE, more, IssueFinding.NOT_VERIFIED)))
                .isEqualTo(WorkStage.MONITORING);
    }

    @Test
    void a_referral_counts_until_it_is_refused_or_ended() {
        given(assessed());

        assertThat(after(sent())).isEqualTo(WorkStage.ACTING);
        assertThat(after(new ReferralAnswered(CASE, referral, ReferralAnswer.ACCEPTED)))
                .isEqualTo(WorkStage.ACTING);
        assertThat(after(new ReferralEnded(CASE, referral, ReferralResult.values()[0])))
                .isEqualTo(WorkStage.PLANNING);
    }

    private ReferralSent sent() {
        return new ReferralSent(
                CASE,
                referral,
                new ConsentId(UUID.randomUUID()),
                Set.of(),
                DAY,
                Sealed.of(new ConsentText("to whom")));
    }

    @Test
    void what_was_planned_before_a_case_was_closed_counts_no_more() {
        given(assessed());
        given(planned());
        given(
                new ActionCompleted(CASE, action),
                new GoalEnded(CASE, goal, GoalOutcome.values()[0]),
                new IssueEnded(CASE, issue, IssueOutcome.RESOLVED_FULLY));
        var anew =
                new CaseReopened(
                        CASE,
                        ReopenReason.CLOSED_IN_ERROR,
                        Sealed.of(new ReopeningText("again")),
                        1);

        assertThat(after(anew)).isEqualTo(WorkStage.ASSESSING);
        var more = new IssueId(UUID.randomUUID());
        assertThat(after(raised(more), new IssueVerified(CASE, more, IssueFinding.VERIFIED)))
                .isEqualTo(WorkStage.PLANNING);
    }

    @Test
    void there_is_no_work_before_a_case_is_accepted_and_after_it_is_over() {
        given(assessed());

        assertThat(facts.at(CaseStage.IN_TRIAGE)).isNull();
        assertThat(facts.at(CaseStage.CLOSED)).isNull();
        assertThat(facts.at(CaseStage.ON_HOLD).stage()).isEqualTo(WorkStage.PLANNING);
        assertThat(facts.at(CaseStage.CLOSURE_REQUESTED).stage()).isEqualTo(WorkStage.CONCLUDING);
    }
}
