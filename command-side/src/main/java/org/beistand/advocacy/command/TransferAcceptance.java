package org.beistand.advocacy.command;

import java.util.ArrayList;
import java.util.List;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAssigned;
import org.beistand.advocacy.EntryEvent.NotePassedOn;
import org.beistand.advocacy.TransferCommand;
import org.beistand.advocacy.TransferCommand.AcceptTransfer;
import org.beistand.advocacy.TransferCommand.AcceptTransferForTeam;
import org.beistand.advocacy.TransferEvent.CaseMoved;
import org.beistand.advocacy.TransferEvent.TransferAccepted;
import org.beistand.advocacy.TransferRejection.TransferNotOpen;
import org.beistand.advocacy.command.AdvocacyCaseState.Active;
import org.beistand.advocacy.command.Transfers.Standing;
import org.beistand.advocacy.command.Transfers.Transfer;
import org.beistand.language.StaffId;

/** The yes to a handover: who has the case from now on, in which team, and which notes go along. */
final class TransferAcceptance {
    private TransferAcceptance() {}

    static List<AdvocacyCaseEvent> accept(
            AcceptTransfer c, AdvocacyCaseState state, Circumstances around) {
        var transfer = TransferDecider.asked(c, state, around);
        return accept(new Yes(c, transfer, transfer.to()), state, around);
    }

    /** A supervisor takes a case for the team and gives it to one of its workers. */
    static List<AdvocacyCaseEvent> accept(
            AcceptTransferForTeam c, AdvocacyCaseState state, Circumstances around) {
        var transfer = TransferDecider.asked(c, state, around);
        if (transfer.outside() == null) {
            throw new TransferNotOpen(c.caseId());
        }
        return accept(new Yes(c, transfer, c.worker()), state, around);
    }

    /** Who takes the case after which question. */
    private record Yes(TransferCommand command, Transfer transfer, StaffId worker) {}

    private static List<AdvocacyCaseEvent> accept(
            Yes yes, AdvocacyCaseState state, Circumstances around) {
        var transfer = yes.transfer();
        if (transfer.standing() == Standing.ACCEPTED) {
            return List.of();
        }
        var c = yes.command();
        TransferDecider.demandOpen(c, state, transfer);
        var before = TransferDecider.accountable(c.caseId(), state);
        var facts = new ArrayList<AdvocacyCaseEvent>();
        facts.add(new TransferAccepted(c.caseId(), c.transferId()));
        for (var note : transfer.passedOn()) {
            facts.add(new NotePassedOn(c.caseId(), note, yes.worker()));
        }
        var outside = transfer.outside();
        if (outside != null) {
            TeamTransferDecider.demandBasis(c.caseId(), outside, state, around);
            facts.add(new CaseMoved(c.caseId(), c.transferId(), outside.team()));
        }
        facts.add(assigned(yes, before));
        return facts;
    }

    private static CaseAssigned assigned(Yes yes, Active before) {
        return new CaseAssigned(
                yes.command().caseId(),
                yes.worker(),
                before.worker(),
                before.weight(),
                yes.transfer().reason());
    }
}
