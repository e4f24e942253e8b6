package org.beistand.advocacy.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAssigned;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseClosed;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.TransferCommand;
import org.beistand.advocacy.TransferCommand.AcceptTransfer;
import org.beistand.advocacy.TransferCommand.AcceptTransferForTeam;
import org.beistand.advocacy.TransferCommand.ProposeTeamTransfer;
import org.beistand.advocacy.TransferCommand.ProposeTransfer;
import org.beistand.advocacy.TransferCommand.RecordHandoverMeeting;
import org.beistand.advocacy.TransferCommand.RefuseTransfer;
import org.beistand.advocacy.TransferCommand.RevokeTransfer;
import org.beistand.advocacy.TransferEvent.TransferAccepted;
import org.beistand.advocacy.TransferEvent.TransferProposed;
import org.beistand.advocacy.TransferEvent.TransferRefused;
import org.beistand.advocacy.TransferEvent.TransferRevoked;
import org.beistand.advocacy.TransferRejection.AlreadyAccountable;
import org.beistand.advocacy.TransferRejection.NobodyAccountable;
import org.beistand.advocacy.TransferRejection.TransferNotOpen;
import org.beistand.advocacy.TransferRejection.TransferUnderWay;
import org.beistand.advocacy.command.AdvocacyCaseState.Active;
import org.beistand.advocacy.command.Transfers.Standing;
import org.beistand.advocacy.command.Transfers.Transfer;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.language.StaffId;

/** A case changes hands when both sides want it; until then whoever has it keeps it. */
final class TransferDecider {
    private TransferDecider() {}

    static List<AdvocacyCaseEvent> decide(
            TransferCommand command, AdvocacyCaseState state, Circumstances around) {
        return switch (command) {
            case ProposeTransfer c -> propose(c, state, around);
            case ProposeTeamTransfer c -> TeamTransferDecider.propose(c, state, around);
            case AcceptTransfer c -> TransferAcceptance.accept(c, state, around);
            case AcceptTransferForTeam c -> TransferAcceptance.accept(c, state, around);
            case RecordHandoverMeeting c ->
                    TeamTransferDecider.meet(c, known(c, state), state, around);
            case RefuseTransfer c -> refuse(c, state, around);
            case RevokeTransfer c -> revoke(c, state);
        };
    }

    private static List<AdvocacyCaseEvent> propose(
            ProposeTransfer c, AdvocacyCaseState state, Circumstances around) {
        var from = demandAskable(c, c.to(), state);
        demandPassable(c.passedOn(), state, around);
        return List.of(
                new TransferProposed(
                        c.caseId(),
                        c.transferId(),
                        from,
                        c.to(),
                        c.reason(),
                        c.passedOn(),
                        c.text()));
    }

    /** Who has the case and may ask this person now. */
    static StaffId demandAskable(TransferCommand c, StaffId to, AdvocacyCaseState state) {
        WorkDecider.demandNew(c, state, c.transferId().value());
        var from = accountable(c.caseId(), state).worker();
        if (from.equals(to)) {
            throw new AlreadyAccountable(c.caseId());
        }
        if (transfers(state).open().isPresent()) {
            throw new TransferUnderWay(c.caseId());
        }
        return from;
    }

    static Active accountable(AdvocacyCaseId id, AdvocacyCaseState state) {
        if (CourseEvolution.atWork(state) instanceof Active active) {
            return active;
        }
        throw new NobodyAccountable(id);
    }

    /** Nobody passes on what they may not read. */
    static void demandPassable(
            Set<NoteId> passedOn, AdvocacyCaseState state, Circumstances around) {
        var restricted = state.matter().care().entries().restricted();
        for (var note : passedOn) {
            var author = restricted.get(note);
            if (author == null
                    || !(author.equals(around.actor().staffId())
                            || around.actor().has(Role.SUPERVISOR))) {
                throw new NotPossible();
            }
        }
    }

    private static List<AdvocacyCaseEvent> refuse(
            RefuseTransfer c, AdvocacyCaseState state, Circumstances around) {
        var transfer = asked(c, state, around);
        if (transfer.standing() == Standing.REFUSED) {
            return List.of();
        }
        demandOpen(c, state, transfer);
        return List.of(new TransferRefused(c.caseId(), c.transferId(), c.text()));
    }

    private static List<AdvocacyCaseEvent> revoke(RevokeTransfer c, AdvocacyCaseState state) {
        var transfer = known(c, state);
        if (transfer.standing() == Standing.REVOKED) {
            return List.of();
        }
        demandOpen(c, state, transfer);
        return List.of(new TransferRevoked(c.caseId(), c.transferId()));
    }

    /** Only whoever was asked answers. */
    static Transfer asked(TransferCommand c, AdvocacyCaseState state, Circumstances around) {
        var transfer = known(c, state);
        if (!transfer.to().equals(around.actor().staffId())) {
            throw new NotPossible();
        }
        return transfer;
    }

    private static Transfer known(TransferCommand c, AdvocacyCaseState state) {
        var transfer = transfers(state).asked().get(c.transferId());
        if (transfer == null) {
            throw new TransferNotOpen(c.caseId());
        }
        return transfer;
    }

    static void demandOpen(TransferCommand c, AdvocacyCaseState state, Transfer transfer) {
        WorkDecider.demandOpen(c, state);
        var _ = accountable(c.caseId(), state);
        if (transfer.standing() != Standing.OPEN) {
            throw new TransferNotOpen(c.caseId());
        }
    }

    /** An open question rests on a consent, or on a disclosure, only as long as that holds. */
    static List<AdvocacyCaseEvent> withoutBasis(
            AdvocacyCaseId id, Object basis, AdvocacyCaseState state) {
        return transfers(state).openUnder(basis).stream()
                .<AdvocacyCaseEvent>map(open -> new TransferRevoked(id, open))
                .toList();
    }

    /** A question has no object any more once the case is given to somebody else or closed. */
    static List<AdvocacyCaseEvent> withoutObject(
            AdvocacyCaseState state, List<AdvocacyCaseEvent> decided) {
        var open = transfers(state).open();
        if (open.isEmpty()
                || decided.stream().noneMatch(TransferDecider::takesObject)
                || decided.stream().anyMatch(TransferAccepted.class::isInstance)) {
            return decided;
        }
        var all = new ArrayList<AdvocacyCaseEvent>();
        all.add(new TransferRevoked(decided.getFirst().caseId(), open.get()));
        all.addAll(decided);
        return all;
    }

    private static boolean takesObject(AdvocacyCaseEvent event) {
        return event instanceof CaseClosed
                || (event instanceof CaseAssigned e && e.formerWorker() != null);
    }

    private static Transfers transfers(AdvocacyCaseState state) {
        return state.matter().care().transfers();
    }
}
