package org.beistand.advocacy;

import java.time.LocalDate;
import java.util.Set;
import org.beistand.language.ErasableUnit;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
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

    /**
     * Ask somebody of another team whether that team takes the case over: one of its workers, or a
     * supervisor, who then says which worker does.
     *
     * @param consentId the person's consent to a transfer to that team
     * @param overrideId what was passed on to that team without consent, where there is no consent;
     *     one of the two is needed
     * @param passedOn as in {@link ProposeTransfer}
     */
    record ProposeTeamTransfer(
            AdvocacyCaseId caseId,
            TransferId transferId,
            TeamId team,
            StaffId to,
            AssignmentReason reason,
            @Nullable ConsentId consentId,
            @Nullable DisclosureId overrideId,
            Set<NoteId> passedOn,
            @Nullable Sealed<TransferText> text)
            implements TransferCommand {
        public ProposeTeamTransfer {
            passedOn = Set.copyOf(passedOn);
        }

        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(transferId);
        }
    }

    /** Take the case over for one's team and say who of it is accountable from now on. */
    record AcceptTransferForTeam(AdvocacyCaseId caseId, TransferId transferId, StaffId worker)
            implements TransferCommand {}

    /** Record that whoever hands over and whoever takes over talked about the case. */
    record RecordHandoverMeeting(AdvocacyCaseId caseId, TransferId transferId, LocalDate heldOn)
            implements TransferCommand {}

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
