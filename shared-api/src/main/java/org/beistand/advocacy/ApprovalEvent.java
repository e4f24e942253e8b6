package org.beistand.advocacy;

import org.beistand.language.EventName;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.jspecify.annotations.Nullable;

/** What was put to another person, and what they decided. */
public sealed interface ApprovalEvent extends CareEvent {
    /** The request concerned. */
    ApprovalId approvalId();

    /** What it is about. */
    ApprovalSubject subject();

    /** The plan or the assessment of danger was put to the supervisor. */
    @EventName("advocacy.approval-requested")
    record ApprovalRequested(
            AdvocacyCaseId caseId,
            ApprovalId approvalId,
            ApprovalSubject subject,
            StaffId requestedBy,
            @Nullable Sealed<ApprovalText> text)
            implements ApprovalEvent {}

    /** Somebody asked that the case be closed. */
    @EventName("advocacy.closure-requested")
    record ClosureRequested(
            AdvocacyCaseId caseId,
            ApprovalId approvalId,
            StaffId requestedBy,
            CaseOutcome outcome,
            PersonTold told,
            Sealed<ClosingText> report)
            implements ApprovalEvent {
        @Override
        public ApprovalSubject subject() {
            return ApprovalSubject.CLOSURE;
        }
    }

    /** It was granted. */
    @EventName("advocacy.approval-granted")
    record ApprovalGranted(AdvocacyCaseId caseId, ApprovalId approvalId, ApprovalSubject subject)
            implements ApprovalEvent {}

    /** It was refused. */
    @EventName("advocacy.approval-refused")
    record ApprovalRefused(
            AdvocacyCaseId caseId,
            ApprovalId approvalId,
            ApprovalSubject subject,
            Sealed<ApprovalText> comment)
            implements ApprovalEvent {}

    /** It was taken back before anybody had decided. */
    @EventName("advocacy.approval-revoked")
    record ApprovalRevoked(AdvocacyCaseId caseId, ApprovalId approvalId, ApprovalSubject subject)
            implements ApprovalEvent {}
}
