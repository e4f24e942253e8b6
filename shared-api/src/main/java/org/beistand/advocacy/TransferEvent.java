package org.beistand.advocacy;

import java.time.LocalDate;
import java.util.Set;
import org.beistand.language.EventName;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.jspecify.annotations.Nullable;

/** How a case went, or did not go, from one worker to the next. */
public sealed interface TransferEvent extends CareEvent {
    /** The attempt concerned. */
    TransferId transferId();

    /** A colleague was asked to take the case over. */
    @EventName("advocacy.transfer-proposed")
    record TransferProposed(
            AdvocacyCaseId caseId,
            TransferId transferId,
            StaffId from,
            StaffId to,
            AssignmentReason reason,
            Set<NoteId> passedOn,
            @Nullable Sealed<TransferText> text)
            implements TransferEvent {
        public TransferProposed {
            passedOn = Set.copyOf(passedOn);
        }
    }

    /** Somebody of another team was asked whether that team takes the case over. */
    @EventName("advocacy.team-transfer-proposed")
    record TeamTransferProposed(
            AdvocacyCaseId caseId,
            TransferId transferId,
            StaffId from,
            StaffId to,
            TeamId team,
            AssignmentReason reason,
            @Nullable ConsentId consentId,
            @Nullable DisclosureId overrideId,
            Set<NoteId> passedOn,
            @Nullable Sealed<TransferText> text)
            implements TransferEvent {
        public TeamTransferProposed {
            passedOn = Set.copyOf(passedOn);
        }
    }

    /** The case belongs to another team from now on. */
    @EventName("advocacy.case-moved")
    record CaseMoved(AdvocacyCaseId caseId, TransferId transferId, TeamId team)
            implements TransferEvent {}

    /** Whoever hands over and whoever takes over talked about the case. */
    @EventName("advocacy.handover-meeting-held")
    record HandoverMeetingHeld(
            AdvocacyCaseId caseId,
            TransferId transferId,
            StaffId from,
            StaffId to,
            LocalDate heldOn)
            implements TransferEvent {}

    /** The colleague takes the case over. */
    @EventName("advocacy.transfer-accepted")
    record TransferAccepted(AdvocacyCaseId caseId, TransferId transferId)
            implements TransferEvent {}

    /** The colleague does not take the case over. */
    @EventName("advocacy.transfer-refused")
    record TransferRefused(AdvocacyCaseId caseId, TransferId transferId, Sealed<TransferText> text)
            implements TransferEvent {}

    /** The question was taken back, or the case went another way before it was answered. */
    @EventName("advocacy.transfer-revoked")
    record TransferRevoked(AdvocacyCaseId caseId, TransferId transferId) implements TransferEvent {}
}
