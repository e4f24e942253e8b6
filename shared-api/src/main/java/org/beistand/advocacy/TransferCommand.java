package org.beistand.advocacy;

import java.util.Set;
import org.beistand.language.ErasableUnit;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.jspecify.annotations.Nullable;

/** What can be asked about handing a case over: nobody becomes accountable without saying yes. */
public sealed interface TransferCommand extends CareCommand {
    /** The attempt concerned. */
    TransferId transferId();

    /**
     * Ask a colleague of the team to take the case over.
     *
     * @param passedOn the restricted notes that the successor may read as well; only their author
     *     or a supervisor can name them
     * @param text what stands nowhere else in the file
     */
    record ProposeTransfer(
            AdvocacyCaseId caseId,
            TransferId transferId,
            StaffId to,
            AssignmentReason reason,
            Set<NoteId> passedOn,
            @Nullable Sealed<TransferText> text)
            implements TransferCommand {
        public ProposeTransfer {
            passedOn = Set.copyOf(passedOn);
        }

        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(transferId);
        }
    }

    /** Take the case over; from now on its successor is accountable. */
    record AcceptTransfer(AdvocacyCaseId caseId, TransferId transferId)
            implements TransferCommand {}

    /** Do not take the case over, and say why. */
    record RefuseTransfer(AdvocacyCaseId caseId, TransferId transferId, Sealed<TransferText> text)
            implements TransferCommand {
        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(transferId);
        }
    }

    /** Take the question back before it is answered. */
    record RevokeTransfer(AdvocacyCaseId caseId, TransferId transferId)
            implements TransferCommand {}
}
