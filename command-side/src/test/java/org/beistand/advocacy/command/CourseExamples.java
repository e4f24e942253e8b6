package org.beistand.advocacy.command;

import static org.beistand.advocacy.command.Examples.CASE;
import static org.beistand.advocacy.command.Examples.TODAY;
import static org.beistand.advocacy.command.Examples.WORKER;
import static org.beistand.advocacy.command.Examples.active;
import static org.beistand.advocacy.command.Examples.and;
import static org.beistand.advocacy.command.Examples.id;
import static org.beistand.advocacy.command.Examples.sealed;

import java.util.List;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.ApprovalCommand.GrantApproval;
import org.beistand.advocacy.ApprovalCommand.RefuseApproval;
import org.beistand.advocacy.ApprovalCommand.RequestApproval;
import org.beistand.advocacy.ApprovalCommand.RequestClosure;
import org.beistand.advocacy.ApprovalCommand.RevokeApproval;
import org.beistand.advocacy.ApprovalEvent.ApprovalGranted;
import org.beistand.advocacy.ApprovalEvent.ApprovalRefused;
import org.beistand.advocacy.ApprovalEvent.ApprovalRequested;
import org.beistand.advocacy.ApprovalEvent.ApprovalRevoked;
import org.beistand.advocacy.ApprovalEvent.ClosureRequested;
import org.beistand.advocacy.ApprovalId;
import org.beistand.advocacy.ApprovalSubject;
import org.beistand.advocacy.CaseOutcome;
import org.beistand.advocacy.HoldCommand.PutOnHold;
import org.beistand.advocacy.HoldCommand.ResumeCase;
import org.beistand.advocacy.HoldEvent.CasePutOnHold;
import org.beistand.advocacy.HoldReason;
import org.beistand.advocacy.PersonTold;
import org.beistand.language.StaffId;

/** Approvals and holds in the tests of cases. */
final class CourseExamples {
    static final ApprovalId APPROVAL = new ApprovalId(id(707));
    static final ApprovalId CLOSURE = new ApprovalId(id(708));

    private CourseExamples() {}

    static RequestApproval requestApproval(int n) {
        return requestApproval(n, ApprovalSubject.PLAN);
    }

    static RequestApproval requestApproval(int n, ApprovalSubject subject) {
        return new RequestApproval(CASE, new ApprovalId(id(n)), subject, null);
    }

    static ApprovalRequested requested() {
        return new ApprovalRequested(CASE, APPROVAL, ApprovalSubject.PLAN, WORKER, null);
    }

    static RequestClosure requestClosure(int n) {
        return new RequestClosure(
                CASE, new ApprovalId(id(n)), CaseOutcome.GOALS_REACHED, PersonTold.TOLD, sealed());
    }

    static ClosureRequested closureRequested(StaffId by) {
        return new ClosureRequested(
                CASE, CLOSURE, by, CaseOutcome.GOALS_REACHED, PersonTold.TOLD, sealed());
    }

    static GrantApproval grant() {
        return new GrantApproval(CASE, APPROVAL);
    }

    static GrantApproval grantClosure() {
        return new GrantApproval(CASE, CLOSURE);
    }

    static RefuseApproval refuse() {
        return new RefuseApproval(CASE, APPROVAL, sealed());
    }

    static RevokeApproval revoke() {
        return new RevokeApproval(CASE, APPROVAL);
    }

    static ApprovalGranted granted(ApprovalId id, ApprovalSubject subject) {
        return new ApprovalGranted(CASE, id, subject);
    }

    static ApprovalRefused refused(ApprovalId id, ApprovalSubject subject) {
        return new ApprovalRefused(CASE, id, subject, sealed());
    }

    static ApprovalRevoked revoked(ApprovalId id, ApprovalSubject subject) {
        return new ApprovalRevoked(CASE, id, subject);
    }

    static PutOnHold putOnHold(int days) {
        return new PutOnHold(CASE, HoldReason.PERSON_AWAY, TODAY.plusDays(days));
    }

    static ResumeCase resume() {
        return new ResumeCase(CASE);
    }

    static CasePutOnHold held() {
        return new CasePutOnHold(CASE, HoldReason.PERSON_AWAY, TODAY.plusDays(7));
    }

    static List<AdvocacyCaseEvent> onHold() {
        return and(active(), held());
    }

    static List<AdvocacyCaseEvent> closing() {
        return and(active(), closureRequested(WORKER));
    }
}
