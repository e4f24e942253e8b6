package org.beistand.advocacy.command;

import static org.beistand.advocacy.command.Examples.CASE;
import static org.beistand.advocacy.command.Examples.SUPERVISOR;
import static org.beistand.advocacy.command.Examples.TODAY;
import static org.beistand.advocacy.command.Examples.WORKER;
import static org.beistand.advocacy.command.Examples.id;
import static org.beistand.advocacy.command.Examples.sealed;

import java.util.Set;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.ConsentCommand.ConsentToTransfer;
import org.beistand.advocacy.ConsentEvent.ConsentToTransferGiven;
import org.beistand.advocacy.ConsentForm;
import org.beistand.advocacy.ConsentId;
import org.beistand.advocacy.DisclosureId;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.TextVersion;
import org.beistand.advocacy.TransferCommand.AcceptTransfer;
import org.beistand.advocacy.TransferCommand.AcceptTransferForTeam;
import org.beistand.advocacy.TransferCommand.ProposeTeamTransfer;
import org.beistand.advocacy.TransferCommand.ProposeTransfer;
import org.beistand.advocacy.TransferCommand.RecordHandoverMeeting;
import org.beistand.advocacy.TransferCommand.RefuseTransfer;
import org.beistand.advocacy.TransferCommand.RevokeTransfer;
import org.beistand.advocacy.TransferEvent.TeamTransferProposed;
import org.beistand.advocacy.TransferEvent.TransferProposed;
import org.beistand.advocacy.TransferEvent.TransferRefused;
import org.beistand.advocacy.TransferEvent.TransferRevoked;
import org.beistand.advocacy.TransferId;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.jspecify.annotations.Nullable;

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

    static final TeamId OTHER_TEAM = new TeamId(id(9));
    static final ConsentId MOVE = new ConsentId(id(721));

    static ConsentToTransfer consentToMove(int n, int givenIn, int days) {
        return new ConsentToTransfer(
                CASE,
                new ConsentId(id(n)),
                OTHER_TEAM,
                ConsentForm.IN_WRITING,
                new TextVersion(1),
                TODAY.plusDays(givenIn),
                TODAY.plusDays(days));
    }

    static ConsentToTransferGiven movable(int days) {
        return new ConsentToTransferGiven(
                CASE,
                MOVE,
                OTHER_TEAM,
                ConsentForm.IN_WRITING,
                new TextVersion(1),
                TODAY.minusDays(9),
                TODAY.plusDays(days));
    }

    static ProposeTeamTransfer proposeTo(
            TeamId team, @Nullable ConsentId consent, @Nullable DisclosureId override) {
        return new ProposeTeamTransfer(
                CASE,
                new TransferId(id(722)),
                team,
                SUPERVISOR,
                AssignmentReason.LOAD,
                consent,
                override,
                Set.of(),
                sealed());
    }

    static TeamTransferProposed proposedOutside(StaffId to) {
        return new TeamTransferProposed(
                CASE,
                TRANSFER,
                WORKER,
                to,
                OTHER_TEAM,
                AssignmentReason.LOAD,
                MOVE,
                null,
                Set.of(),
                sealed());
    }

    static AcceptTransferForTeam acceptFor(StaffId worker) {
        return new AcceptTransferForTeam(CASE, TRANSFER, worker);
    }

    static RecordHandoverMeeting meet(int days) {
        return new RecordHandoverMeeting(CASE, TRANSFER, TODAY.plusDays(days));
    }

    static TeamTransferProposed proposedUnderOverride() {
        return new TeamTransferProposed(
                CASE,
                TRANSFER,
                WORKER,
                SUPERVISOR,
                OTHER_TEAM,
                AssignmentReason.LOAD,
                null,
                DisclosureExamples.DISCLOSURE,
                Set.of(),
                sealed());
    }
}
