package org.beistand.advocacy.command;

import java.util.ArrayList;
import java.util.List;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseClosed;
import org.beistand.advocacy.AdvocacyCaseRejection.CaseNotOpen;
import org.beistand.advocacy.AdvocacyCaseRejection.CaseNotTakenOn;
import org.beistand.advocacy.ApprovalCommand;
import org.beistand.advocacy.ApprovalCommand.GrantApproval;
import org.beistand.advocacy.ApprovalCommand.RefuseApproval;
import org.beistand.advocacy.ApprovalCommand.RequestApproval;
import org.beistand.advocacy.ApprovalCommand.RequestClosure;
import org.beistand.advocacy.ApprovalCommand.RevokeApproval;
import org.beistand.advocacy.ApprovalEvent;
import org.beistand.advocacy.ApprovalEvent.ApprovalGranted;
import org.beistand.advocacy.ApprovalEvent.ApprovalRefused;
import org.beistand.advocacy.ApprovalEvent.ApprovalRequested;
import org.beistand.advocacy.ApprovalEvent.ApprovalRevoked;
import org.beistand.advocacy.ApprovalRejection.ApprovalNotPending;
import org.beistand.advocacy.ApprovalRejection.ApprovalPending;
import org.beistand.advocacy.ApprovalRejection.ApprovalUnknown;
import org.beistand.advocacy.ApprovalRejection.NothingToApprove;
import org.beistand.advocacy.ApprovalRejection.OwnRequest;
import org.beistand.advocacy.ApprovalSubject;
import org.beistand.advocacy.command.AdvocacyCaseState.ClosureRequested;
import org.beistand.advocacy.command.AdvocacyCaseState.Ended;
import org.beistand.advocacy.command.AdvocacyCaseState.InTriage;
import org.beistand.advocacy.command.AdvocacyCaseState.Received;
import org.beistand.advocacy.command.AdvocacyCaseState.TakenOn;
import org.beistand.advocacy.command.AdvocacyCaseState.Unknown;
import org.beistand.advocacy.command.AdvocacyCaseState.Waitlisted;
import org.beistand.advocacy.command.Approvals.Approval;
import org.beistand.advocacy.command.Approvals.Standing;
import org.beistand.language.NotPossible;
import org.beistand.language.StaffId;

/** Four eyes: what one person asks for, another decides. */
final class ApprovalDecider {
    private ApprovalDecider() {}

    static List<AdvocacyCaseEvent> decide(
            ApprovalCommand command, AdvocacyCaseState state, Circumstances around) {
        return switch (command) {
            case RequestApproval c -> request(c, state, around);
            case RequestClosure c -> requestClosure(c, state, around);
            case GrantApproval c -> grant(c, state, around);
            case RefuseApproval c -> refuse(c, state, around);
            case RevokeApproval c -> revoke(c, state);
        };
    }

    private static List<AdvocacyCaseEvent> request(
            RequestApproval c, AdvocacyCaseState state, Circumstances around) {
        WorkDecider.demandNew(c, state, c.approvalId().value());
        var matter = state.matter();
        boolean there =
                switch (c.subject()) {
                    case PLAN -> !matter.plan().goals().isEmpty();
                    case RISK_ASSESSMENT -> matter.safety().assessed();
                    case CLOSURE -> false;
                };
        if (!there) {
            throw new NothingToApprove(c.caseId());
        }
        demandNonePending(c, state, c.subject());
        return List.of(
                new ApprovalRequested(
                        c.caseId(), c.approvalId(), c.subject(), asking(around), c.text()));
    }

    private static void demandNonePending(
            ApprovalCommand c, AdvocacyCaseState state, ApprovalSubject subject) {
        if (state.matter().care().approvals().pending(subject)) {
            throw new ApprovalPending(c.caseId());
        }
    }

    private static StaffId asking(Circumstances around) {
        var staff = around.actor().staffId();
        if (staff == null) {
            throw new NotPossible();
        }
        return staff;
    }

    private static List<AdvocacyCaseEvent> requestClosure(
            RequestClosure c, AdvocacyCaseState state, Circumstances around) {
        return switch (state) {
            case TakenOn s -> closing(c, s, around);
            case ClosureRequested _ -> throw new ApprovalPending(c.caseId());
            case Received _, InTriage _, Waitlisted _ -> throw new CaseNotTakenOn(c.caseId());
            case Ended _, Unknown _ -> throw new CaseNotOpen(c.caseId());
        };
    }

    private static List<AdvocacyCaseEvent> closing(
            RequestClosure c, TakenOn state, Circumstances around) {
        WorkDecider.demandNew(c, state, c.approvalId().value());
        LooseEnds.demandNone(c.caseId(), state.matter());
        return List.of(
                new ApprovalEvent.ClosureRequested(
                        c.caseId(),
                        c.approvalId(),
                        asking(around),
                        c.outcome(),
                        c.told(),
                        c.report()));
    }

    private static List<AdvocacyCaseEvent> grant(
            GrantApproval c, AdvocacyCaseState state, Circumstances around) {
        var approval = known(c, state);
        if (approval.standing() == Standing.GRANTED) {
            return List.of();
        }
        demandDecidable(c, state, approval, around);
        var facts = new ArrayList<AdvocacyCaseEvent>();
        facts.add(new ApprovalGranted(c.caseId(), c.approvalId(), approval.subject()));
        if (state instanceof ClosureRequested s && s.approvalId().equals(c.approvalId())) {
            LooseEnds.demandNone(c.caseId(), state.matter());
            facts.add(new CaseClosed(c.caseId(), s.outcome(), s.report(), around.now()));
        }
        return facts;
    }

    private static List<AdvocacyCaseEvent> refuse(
            RefuseApproval c, AdvocacyCaseState state, Circumstances around) {
        var approval = known(c, state);
        if (approval.standing() == Standing.REFUSED) {
            return List.of();
        }
        demandDecidable(c, state, approval, around);
        return List.of(
                new ApprovalRefused(c.caseId(), c.approvalId(), approval.subject(), c.comment()));
    }

    private static List<AdvocacyCaseEvent> revoke(RevokeApproval c, AdvocacyCaseState state) {
        var approval = known(c, state);
        if (approval.standing() == Standing.REVOKED) {
            return List.of();
        }
        demandPending(c, state, approval);
        return List.of(new ApprovalRevoked(c.caseId(), c.approvalId(), approval.subject()));
    }

    private static Approval known(ApprovalCommand c, AdvocacyCaseState state) {
        var approval = state.matter().care().approvals().requests().get(c.approvalId());
        if (approval == null) {
            throw new ApprovalUnknown(c.caseId());
        }
        return approval;
    }

    private static void demandPending(
            ApprovalCommand c, AdvocacyCaseState state, Approval approval) {
        WorkDecider.demandOpen(c, state);
        if (approval.standing() != Standing.PENDING) {
            throw new ApprovalNotPending(c.caseId());
        }
    }

    private static void demandDecidable(
            ApprovalCommand c, AdvocacyCaseState state, Approval approval, Circumstances around) {
        demandPending(c, state, approval);
        var deciding = asking(around);
        if (deciding.equals(approval.requestedBy()) || deciding.equals(state.accountable())) {
            throw new OwnRequest(c.caseId());
        }
    }
}
