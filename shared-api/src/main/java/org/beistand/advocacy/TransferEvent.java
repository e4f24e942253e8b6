package org.beistand.advocacy;

import java.util.Set;
import org.beistand.language.EventName;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
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
