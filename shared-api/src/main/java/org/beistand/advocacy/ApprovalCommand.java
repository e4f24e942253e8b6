package org.beistand.advocacy;

import org.beistand.language.ErasableUnit;
import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;

/** What can be asked about approvals: nobody decides what they asked for themselves. */
public sealed interface ApprovalCommand extends CareCommand {
    /** The request concerned. */
    ApprovalId approvalId();

    /**
     * Put the plan or the assessment of danger to the supervisor.
     *
     * @param subject anything but the closure, which needs a report, see {@link RequestClosure}
     */
    record RequestApproval(
            AdvocacyCaseId caseId,
            ApprovalId approvalId,
            ApprovalSubject subject,
            @Nullable Sealed<ApprovalText> text)
            implements ApprovalCommand {
        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(approvalId);
        }
    }

    /**
     * Ask that the case be closed.
     *
     * @param told whether the person knows
     * @param report what was reached and what stays open; becomes the closing text
     */
    record RequestClosure(
            AdvocacyCaseId caseId,
            ApprovalId approvalId,
            CaseOutcome outcome,
            PersonTold told,
            Sealed<ClosingText> report)
            implements ApprovalCommand {
        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(approvalId);
        }
    }

    /** Grant what was asked for; a closure takes effect at once. */
    record GrantApproval(AdvocacyCaseId caseId, ApprovalId approvalId) implements ApprovalCommand {}

    /** Refuse what was asked for, and say what is missing. */
    record RefuseApproval(
            AdvocacyCaseId caseId, ApprovalId approvalId, Sealed<ApprovalText> comment)
            implements ApprovalCommand {
        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(approvalId);
        }
    }

    /** Take a request back before anybody has decided. */
    record RevokeApproval(AdvocacyCaseId caseId, ApprovalId approvalId)
            implements ApprovalCommand {}
}
