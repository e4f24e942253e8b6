package org.beistand.caseload.projection;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseReopened;
import org.beistand.advocacy.AdvocacyCaseEvent.IssueEnded;
import org.beistand.advocacy.AdvocacyCaseEvent.IssueRaised;
import org.beistand.advocacy.AuthorityEvent;
import org.beistand.advocacy.AuthorityEvent.InstructionConfirmed;
import org.beistand.advocacy.AuthorityEvent.NonInstructedBasisRecorded;
import org.beistand.advocacy.CaseStage;
import org.beistand.advocacy.ConsentEvent;
import org.beistand.advocacy.ConsentEvent.ReferralAnswered;
import org.beistand.advocacy.ConsentEvent.ReferralEnded;
import org.beistand.advocacy.ConsentEvent.ReferralSent;
import org.beistand.advocacy.IssueEvent.IssueVerified;
import org.beistand.advocacy.PlanEvent;
import org.beistand.advocacy.PlanEvent.ActionAgreed;
import org.beistand.advocacy.PlanEvent.ActionCompleted;
import org.beistand.advocacy.PlanEvent.ActionDropped;
import org.beistand.advocacy.PlanEvent.GoalEnded;
import org.beistand.advocacy.PlanEvent.GoalSet;
import org.beistand.advocacy.PlanEvent.PlanAgreed;
import org.beistand.advocacy.ReferralAnswer;
import org.beistand.advocacy.SafetyEvent.RiskAssessed;
import org.beistand.caseload.CaseWork;
import org.beistand.caseload.WorkTally;
import org.jspecify.annotations.Nullable;

/**
 * What of a case’s file tells where the work stands.
 *
 * @param open the ids of what is open
 */
record WorkFacts(Set<Known> known, Open open) {
    static final WorkFacts NONE =
            new WorkFacts(Set.of(), new Open(Set.of(), Set.of(), Set.of(), Set.of(), Set.of()));

    /** What is known or done once and for all. */
    enum Known {
        ISSUE_NAMED,
        DANGER_ASSESSED,
        AUTHORITY_KNOWN,
        PLAN_AGREED
    }

    /** What is open; the issues that nobody has examined are among the issues as well. */
    record Open(
            Set<UUID> issues,
            Set<UUID> unexamined,
            Set<UUID> goals,
            Set<UUID> actions,
            Set<UUID> referrals) {}

    WorkFacts {
        known = Set.copyOf(known);
    }

    WorkFacts after(AdvocacyCaseEvent event) {
        return switch (event) {
            case IssueRaised e ->
                    knowing(Known.ISSUE_NAMED)
                            .issues(
                                    with(open.issues(), e.issueId().value()),
                                    with(open.unexamined(), e.issueId().value()));
            case IssueVerified e ->
                    issues(open.issues(), without(open.unexamined(), e.issueId().value()));
            case IssueEnded e ->
                    issues(
                            without(open.issues(), e.issueId().value()),
                            without(open.unexamined(), e.issueId().value()));
            case RiskAssessed _ -> knowing(Known.DANGER_ASSESSED);
            case AuthorityEvent e -> after(e);
            case PlanEvent e -> after(e);
            case ConsentEvent e -> referrals(after(e));
            case CaseReopened _ -> begunAnew();
            default -> this; // tells nothing of the work
        };
    }

    /** A power of attorney may hold or not beside the person’s own word. */
    private WorkFacts after(AuthorityEvent event) {
        return event instanceof InstructionConfirmed || event instanceof NonInstructedBasisRecorded
                ? knowing(Known.AUTHORITY_KNOWN)
                : this;
    }

    private WorkFacts after(PlanEvent event) {
        return switch (event) {
            case GoalSet e -> plan(with(open.goals(), e.goalId().value()), open.actions());
            case GoalEnded e -> plan(without(open.goals(), e.goalId().value()), open.actions());
            case ActionAgreed e -> plan(open.goals(), with(open.actions(), e.actionId().value()));
            case ActionCompleted e ->
                    plan(open.goals(), without(open.actions(), e.actionId().value()));
            case ActionDropped e ->
                    plan(open.goals(), without(open.actions(), e.actionId().value()));
            case PlanAgreed _ -> knowing(Known.PLAN_AGREED);
        };
    }

    private Set<UUID> after(ConsentEvent event) {
        return switch (event) {
            case ReferralSent e -> with(open.referrals(), e.referralId().value());
            case ReferralEnded e -> without(open.referrals(), e.referralId().value());
            case ReferralAnswered e ->
                    e.answer() == ReferralAnswer.ACCEPTED
                            ? open.referrals()
                            : without(open.referrals(), e.referralId().value());
            default -> open.referrals(); // consents
        };
    }

    /** What was planned before a case was closed is over; what is known of the person is not. */
    private WorkFacts begunAnew() {
        var still = known.isEmpty() ? EnumSet.noneOf(Known.class) : EnumSet.copyOf(known);
        boolean _ = still.remove(Known.PLAN_AGREED);
        if (open.issues().isEmpty()) {
            boolean _ = still.remove(Known.ISSUE_NAMED);
        }
        return new WorkFacts(still, open);
    }

    private WorkFacts knowing(Known more) {
        var all = EnumSet.of(more);
        boolean _ = all.addAll(known);
        return new WorkFacts(all, open);
    }

    private WorkFacts issues(Set<UUID> issues, Set<UUID> unexamined) {
        return new WorkFacts(
                known,
                new Open(issues, unexamined, open.goals(), open.actions(), open.referrals()));
    }

    private WorkFacts plan(Set<UUID> goals, Set<UUID> actions) {
        return new WorkFacts(
                known,
                new Open(open.issues(), open.unexamined(), goals, actions, open.referrals()));
    }

    private WorkFacts referrals(Set<UUID> referrals) {
        return new WorkFacts(
                known,
                new Open(
                        open.issues(), open.unexamined(), open.goals(), open.actions(), referrals));
    }

    private static Set<UUID> with(Set<UUID> ids, UUID id) {
        var more = new HashSet<>(ids);
        boolean _ = more.add(id);
        return more;
    }

    private static Set<UUID> without(Set<UUID> ids, UUID id) {
        var fewer = new HashSet<>(ids);
        boolean _ = fewer.remove(id);
        return fewer;
    }

    /** Where the work stands; {@code null} before a case is accepted and after it is over. */
    @Nullable CaseWork at(CaseStage stage) {
        return switch (stage) {
            case RECEIVED, IN_TRIAGE, WAITLISTED, DECLINED, CLOSED -> null;
            case ACCEPTED, ACTIVE, ON_HOLD, CLOSURE_REQUESTED ->
                    CaseWork.of(tally(stage == CaseStage.CLOSURE_REQUESTED));
        };
    }

    private WorkTally tally(boolean closing) {
        return new WorkTally(
                known.contains(Known.ISSUE_NAMED),
                known.contains(Known.DANGER_ASSESSED),
                known.contains(Known.AUTHORITY_KNOWN),
                known.contains(Known.PLAN_AGREED),
                closing,
                open.unexamined().size(),
                open.issues().size(),
                open.goals().size(),
                open.actions().size(),
                open.referrals().size());
    }
}
