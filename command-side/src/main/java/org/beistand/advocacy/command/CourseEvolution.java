package org.beistand.advocacy.command;

import org.beistand.advocacy.AdvocacyCaseEvent.CaseAssigned;
import org.beistand.advocacy.ApprovalEvent;
import org.beistand.advocacy.ApprovalEvent.ApprovalGranted;
import org.beistand.advocacy.ApprovalEvent.ApprovalRefused;
import org.beistand.advocacy.ApprovalEvent.ApprovalRequested;
import org.beistand.advocacy.ApprovalEvent.ApprovalRevoked;
import org.beistand.advocacy.AuthorityEvent;
import org.beistand.advocacy.CareEvent;
import org.beistand.advocacy.CaseWeight;
import org.beistand.advocacy.ConflictEvent;
import org.beistand.advocacy.ConsentEvent;
import org.beistand.advocacy.DisclosureEvent;
import org.beistand.advocacy.DocumentEvent;
import org.beistand.advocacy.EntryEvent;
import org.beistand.advocacy.HoldEvent;
import org.beistand.advocacy.HoldEvent.CasePutOnHold;
import org.beistand.advocacy.HoldEvent.CaseResumed;
import org.beistand.advocacy.InvolvementEvent;
import org.beistand.advocacy.IssueEvent;
import org.beistand.advocacy.PlanEvent;
import org.beistand.advocacy.SafetyEvent;
import org.beistand.advocacy.TargetEvent;
import org.beistand.advocacy.TransferEvent;
import org.beistand.advocacy.WeightEvent.CaseWeighed;
import org.beistand.advocacy.command.AdvocacyCaseState.Accepted;
import org.beistand.advocacy.command.AdvocacyCaseState.Active;
import org.beistand.advocacy.command.AdvocacyCaseState.Closed;
import org.beistand.advocacy.command.AdvocacyCaseState.ClosureRequested;
import org.beistand.advocacy.command.AdvocacyCaseState.Declined;
import org.beistand.advocacy.command.AdvocacyCaseState.InTriage;
import org.beistand.advocacy.command.AdvocacyCaseState.OnHold;
import org.beistand.advocacy.command.AdvocacyCaseState.Received;
import org.beistand.advocacy.command.AdvocacyCaseState.TakenOn;
import org.beistand.advocacy.command.AdvocacyCaseState.Unknown;
import org.beistand.advocacy.command.AdvocacyCaseState.Waitlisted;

/** How a case that was taken on rests, comes before another person, and ends. */
final class CourseEvolution {
    private CourseEvolution() {}

    static TakenOn takenOn(AdvocacyCaseState state) {
        return switch (state) {
            case TakenOn s -> s;
            case ClosureRequested s -> s.before();
            case Closed s -> s.before();
            case Unknown _, Received _, InTriage _, Waitlisted _, Declined _ ->
                    new Accepted(state.matter());
        };
    }

    /** What is taken up again does not rest. */
    static TakenOn atWork(AdvocacyCaseState state) {
        return takenOn(state) instanceof OnHold s ? s.before() : takenOn(state);
    }

    static AdvocacyCaseState assigned(AdvocacyCaseState state, CaseAssigned e) {
        var now = new Active(state.matter(), e.worker(), e.weight());
        return switch (state) {
            case OnHold s -> new OnHold(now, s.reason(), s.until());
            case ClosureRequested s ->
                    new ClosureRequested(now, s.approvalId(), s.outcome(), s.report());
            case Accepted _,
                    Active _,
                    Unknown _,
                    Received _,
                    InTriage _,
                    Waitlisted _,
                    Declined _,
                    Closed _ ->
                    now;
        };
    }

    /** Most of the work with the person leaves a case at its stage. */
    static AdvocacyCaseState after(AdvocacyCaseState state, CareEvent event) {
        return switch (event) {
            case HoldEvent e -> after(state, e);
            case ApprovalEvent e -> after(state, e);
            case CaseWeighed e -> weighing(state, e.parts().sum());
            case InvolvementEvent _,
                    ConflictEvent _,
                    PlanEvent _,
                    SafetyEvent _,
                    ConsentEvent _,
                    DisclosureEvent _,
                    EntryEvent _,
                    AuthorityEvent _,
                    DocumentEvent _,
                    IssueEvent _,
                    TargetEvent _,
                    TransferEvent _ ->
                    state;
        };
    }

    private static AdvocacyCaseState weighing(AdvocacyCaseState state, CaseWeight weight) {
        return switch (state) {
            case TakenOn s -> weighing(s, weight);
            case ClosureRequested s ->
                    new ClosureRequested(
                            weighing(s.before(), weight), s.approvalId(), s.outcome(), s.report());
            case Unknown _, Received _, InTriage _, Waitlisted _, Declined _, Closed _ -> state;
        };
    }

    private static TakenOn weighing(TakenOn state, CaseWeight weight) {
        return switch (state) {
            case Active s -> new Active(s.matter(), s.worker(), weight);
            case OnHold s ->
                    new OnHold(
                            new Active(s.matter(), s.before().worker(), weight),
                            s.reason(),
                            s.until());
            case Accepted s -> s;
        };
    }

    private static AdvocacyCaseState after(AdvocacyCaseState state, HoldEvent event) {
        return switch (event) {
            case CasePutOnHold e ->
                    atWork(state) instanceof Active s
                            ? new OnHold(s, e.reason(), e.until())
                            : state;
            case CaseResumed _ -> state instanceof OnHold s ? s.before() : state;
        };
    }

    private static AdvocacyCaseState after(AdvocacyCaseState state, ApprovalEvent event) {
        return switch (event) {
            case ApprovalEvent.ClosureRequested e ->
                    new ClosureRequested(takenOn(state), e.approvalId(), e.outcome(), e.report());
            case ApprovalRefused _, ApprovalRevoked _ -> withoutClosure(state, event);
            case ApprovalRequested _, ApprovalGranted _ -> state;
        };
    }

    private static AdvocacyCaseState withoutClosure(AdvocacyCaseState state, ApprovalEvent event) {
        return state instanceof ClosureRequested s && s.approvalId().equals(event.approvalId())
                ? s.before()
                : state;
    }
}
