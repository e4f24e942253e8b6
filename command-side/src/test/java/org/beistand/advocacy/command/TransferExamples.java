package org.beistand.advocacy.command;

import static org.beistand.advocacy.command.Examples.CASE;
import static org.beistand.advocacy.command.Examples.SUPERVISOR;
import static org.beistand.advocacy.command.Examples.WORKER;
import static org.beistand.advocacy.command.Examples.id;
import static org.beistand.advocacy.command.Examples.sealed;

import java.util.Set;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.TransferCommand.AcceptTransfer;
import org.beistand.advocacy.TransferCommand.ProposeTransfer;
import org.beistand.advocacy.TransferCommand.RefuseTransfer;
import org.beistand.advocacy.TransferCommand.RevokeTransfer;
import org.beistand.advocacy.TransferEvent.TransferProposed;
import org.beistand.advocacy.TransferEvent.TransferRefused;
import org.beistand.advocacy.TransferEvent.TransferRevoked;
import org.beistand.advocacy.TransferId;
import org.beistand.language.StaffId;

/** Handovers in the tests of cases. */
final class TransferExamples {
    static final TransferId TRANSFER = new TransferId(id(720));

    private TransferExamples() {}

    static ProposeTransfer propose(int n, StaffId to, NoteId... passedOn) {
        return new ProposeTransfer(
                CASE, new TransferId(id(n)), to, AssignmentReason.LOAD, Set.of(passedOn), sealed());
    }

    static TransferProposed proposed(StaffId to, NoteId... passedOn) {
        return new TransferProposed(
                CASE, TRANSFER, WORKER, to, AssignmentReason.LOAD, Set.of(passedOn), sealed());
    }

    static TransferProposed proposed() {
        return proposed(SUPERVISOR);
    }

    static AcceptTransfer accept() {
        return new AcceptTransfer(CASE, TRANSFER);
    }

    static RefuseTransfer refuse() {
        return new RefuseTransfer(CASE, TRANSFER, sealed());
    }

    static RevokeTransfer revoke() {
        return new RevokeTransfer(CASE, TRANSFER);
    }

    static TransferRefused refused() {
        return new TransferRefused(CASE, TRANSFER, sealed());
    }

    static TransferRevoked revoked() {
        return new TransferRevoked(CASE, TRANSFER);
    }
}
