package org.beistand.advocacy.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.CaseKind;
import org.beistand.advocacy.PlanEvent.PlanAgreed;
import org.beistand.advocacy.ReferralOutId;
import org.beistand.advocacy.TargetEvent.ServiceTargetEnded;
import org.beistand.advocacy.TargetEvent.ServiceTargetMet;
import org.beistand.advocacy.TargetEvent.ServiceTargetStarted;
import org.beistand.advocacy.TargetId;
import org.beistand.advocacy.TargetKind;
import org.beistand.advocacy.command.AdvocacyCaseState.ClosureRequested;
import org.beistand.advocacy.command.AdvocacyCaseState.Ended;
import org.beistand.advocacy.command.AdvocacyCaseState.TakenOn;
import org.beistand.advocacy.command.Targets.Owed;
import org.jspecify.annotations.Nullable;

/**
 * What decided facts mean for the promises of the house: which are kept, which stand still with the
 * case, which begin. It looks at how the case stands rather than at what was asked, so a case that
 * knows no promises yet gets them with its next fact. What is taken over from another system
 * promises nothing.
 */
final class Promises {
    private final AdvocacyCaseCommand command;
    private final Circumstances around;
    private final List<AdvocacyCaseEvent> facts;
    private AdvocacyCaseState state;

    private Promises(AdvocacyCaseCommand command, AdvocacyCaseState before, Circumstances around) {
        this.command = command;
        this.around = around;
        this.state = before;
        this.facts = new ArrayList<>();
    }

    /** The facts, and behind them what they mean for the promises. */
    static List<AdvocacyCaseEvent> with(
            AdvocacyCaseCommand command,
            AdvocacyCaseState before,
            List<AdvocacyCaseEvent> decided,
            Circumstances around) {
        if (decided.isEmpty()) {
            return decided;
        }
        var promises = new Promises(command, before, around);
        decided.forEach(promises::add);
        promises.keep();
        if (promises.atWork()) {
            promises.goOn();
        } else if (promises.state instanceof Ended) {
            promises.letGo();
        }
        return List.copyOf(promises.facts);
    }

    private void goOn() {
        if (!around.importing()) {
            begin();
        }
        Resting.stopAndGoOn(command.caseId(), state, around).forEach(this::add);
    }

    private void add(AdvocacyCaseEvent fact) {
        facts.add(fact);
        state = state.evolve(fact);
    }

    private Targets targets() {
        return state.matter().targets();
    }

    private boolean atWork() {
        return state instanceof TakenOn || state instanceof ClosureRequested;
    }

    private void keep() {
        targets()
                .owed()
                .forEach((id, owed) -> {
                    var metOn = metOn(owed);
                    if (metOn != null) {
                        var dueOn = TargetDecider.dueAgain(owed, around.today(), around);
                        add(new ServiceTargetMet(command.caseId(), id, owed.kind(), dueOn, metOn));
                    }
                });
    }

    private @Nullable LocalDate metOn(Owed owed) {
        return switch (owed.kind()) {
            case FIRST_CONTACT -> {
                var spoken = targets().talks().withPerson();
                yield spoken == null ? null : around.dayOf(spoken);
            }
            case PLAN -> targets().planAgreedOn();
            case REVIEW ->
                    facts.stream().anyMatch(PlanAgreed.class::isInstance)
                            ? targets().planAgreedOn()
                            : null;
            case REFERRAL_ANSWER -> isOpen(owed.referral()) ? null : around.today();
        };
    }

    private boolean isOpen(@Nullable ReferralOutId id) {
        var referral = id == null ? null : state.matter().care().consents().referrals().get(id);
        return referral != null && referral.unanswered();
    }

    private void begin() {
        var rules = around.targets();
        var today = around.today();
        var first = rules.firstContactWithin(targets().opening().urgency());
        if (first.isPresent() && targets().talks().withPerson() == null) {
            beginOne(TargetKind.FIRST_CONTACT, rules.workingDays().after(today, first.getAsInt()));
        }
        var agreed = targets().planAgreedOn();
        if (agreed == null && rules.plan() > 0 && targets().opening().kind() != CaseKind.ADVICE) {
            beginOne(TargetKind.PLAN, rules.workingDays().after(today, rules.plan()));
        }
        if (agreed != null && rules.review() > 0) {
            var due = agreed.plusDays(rules.review());
            beginOne(TargetKind.REVIEW, due.isBefore(today) ? today.plusDays(rules.review()) : due);
        }
        if (rules.referralAnswers()) {
            beginAnswers();
        }
    }

    private void beginOne(TargetKind kind, LocalDate dueOn) {
        if (targets().owed().values().stream().noneMatch(o -> o.kind() == kind)) {
            add(started(kind, null, dueOn));
        }
    }

    /** What was due before promises were kept track of is not promised afterwards. */
    private void beginAnswers() {
        var today = around.today();
        state.matter().care().consents().referrals().entrySet().stream()
                .filter(one -> one.getValue().unanswered())
                .filter(one ->
                        !one.getValue().answerBy().isBefore(today) && !promised(one.getKey()))
                .sorted(Comparator.comparing(one -> one.getValue().answerBy()))
                .toList()
                .forEach(one ->
                        add(
                                started(
                                        TargetKind.REFERRAL_ANSWER,
                                        one.getKey(),
                                        one.getValue().answerBy())));
    }

    private boolean promised(ReferralOutId id) {
        return targets().owed().values().stream().anyMatch(o -> id.equals(o.referral()));
    }

    private ServiceTargetStarted started(
            TargetKind kind, @Nullable ReferralOutId referral, LocalDate dueOn) {
        var caseId = command.caseId();
        var id = TargetId.nth(caseId, targets().started());
        return new ServiceTargetStarted(caseId, id, kind, referral, dueOn);
    }

    /** What is over owes nothing more. */
    private void letGo() {
        targets()
                .owed()
                .forEach((id, owed) ->
                        add(new ServiceTargetEnded(command.caseId(), id, owed.kind())));
    }
}
