package org.beistand.advocacy.command;

import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import org.beistand.access.AccessTables;
import org.beistand.access.Subject;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAccepted;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAssigned;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseClosed;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseDeclined;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseReopened;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseWaitlisted;
import org.beistand.advocacy.AdvocacyCaseEvent.ClientNamed;
import org.beistand.advocacy.AdvocacyCaseEvent.ContactAttemptFailed;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpCompleted;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpDropped;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpSet;
import org.beistand.advocacy.AdvocacyCaseEvent.InteractionRecorded;
import org.beistand.advocacy.AdvocacyCaseEvent.IssueEnded;
import org.beistand.advocacy.AdvocacyCaseEvent.IssueRaised;
import org.beistand.advocacy.AdvocacyCaseEvent.NoteRecorded;
import org.beistand.advocacy.AdvocacyCaseEvent.ReferralReceived;
import org.beistand.advocacy.AdvocacyCaseEvent.TriageStarted;
import org.beistand.advocacy.AdvocacyCaseEvent.WallBuilt;
import org.beistand.advocacy.CareEvent;
import org.beistand.advocacy.TransferEvent;
import org.beistand.advocacy.TransferEvent.CaseMoved;
import org.beistand.advocacy.TransferEvent.HandoverMeetingHeld;
import org.beistand.advocacy.TransferEvent.TeamTransferProposed;
import org.beistand.advocacy.TransferEvent.TransferAccepted;
import org.beistand.advocacy.TransferEvent.TransferProposed;
import org.beistand.advocacy.TransferEvent.TransferRefused;
import org.beistand.advocacy.TransferEvent.TransferRevoked;
import org.beistand.language.StaffId;
import org.beistand.rules.SetRule;
import org.beistand.rules.Staged;
import org.jspecify.annotations.Nullable;

/** Whoever stands in a relation to a case does so from the moment of the fact that says so. */
final class CaseRelations implements SetRule {
    private final AccessTables tables;

    CaseRelations(AccessTables tables) {
        this.tables = tables;
    }

    @Override
    public void write(List<Staged<?>> facts, Connection transaction) {
        for (var fact : facts) {
            if (fact.event() instanceof AdvocacyCaseEvent event) {
                write(event, fact, transaction);
            }
        }
    }

    private void write(AdvocacyCaseEvent event, Staged<?> fact, Connection transaction) {
        var caseId = event.caseId().value();
        switch (event) {
            case ReferralReceived e -> received(e, fact.author().process(), fact, transaction);
            case ClientNamed e -> tables.personNamed(transaction, caseId, e.client().value());
            case CaseAccepted _ -> tables.caseAccepted(transaction, caseId);
            case CaseDeclined _ -> tables.caseClosed(transaction, caseId, fact.recordedAt());
            case CaseAssigned e -> assigned(e, caseId, transaction);
            case CaseClosed e -> tables.caseClosed(transaction, caseId, e.closedAt());
            case CaseReopened _ -> tables.caseReopened(transaction, caseId);
            case WallBuilt e -> tables.wallBuilt(transaction, e.staff(), Subject.CASE, caseId);
            case TriageStarted _,
                    CaseWaitlisted _,
                    IssueRaised _,
                    IssueEnded _,
                    InteractionRecorded _,
                    ContactAttemptFailed _,
                    NoteRecorded _,
                    FollowUpSet _,
                    FollowUpCompleted _,
                    FollowUpDropped _ -> {}
            case CareEvent e -> offered(e, caseId, transaction);
        }
    }

    /** Who sits at the desk receives; nobody does when another system is taken over. */
    private void received(
            ReferralReceived e, @Nullable String process, Staged<?> fact, Connection transaction) {
        var caseId = e.caseId().value();
        StaffId receiver = process == null ? fact.author().staff() : null;
        tables.caseReceived(transaction, caseId, e.team(), receiver);
        if (e.client() != null) {
            tables.personNamed(transaction, caseId, e.client().value());
        }
    }

    private void assigned(CaseAssigned e, UUID caseId, Connection transaction) {
        if (e.formerWorker() != null) {
            tables.caseUnassigned(transaction, caseId, e.formerWorker());
        }
        tables.caseAssigned(transaction, caseId, e.worker());
    }

    private void offered(CareEvent event, UUID caseId, Connection transaction) {
        if (event instanceof TransferEvent transfer) {
            offered(transfer, caseId, transaction);
        }
    }

    private void offered(TransferEvent event, UUID caseId, Connection transaction) {
        switch (event) {
            case TransferProposed e -> tables.caseOffered(transaction, caseId, e.to());
            case TeamTransferProposed e -> tables.caseOffered(transaction, caseId, e.to());
            case TransferAccepted _, TransferRefused _, TransferRevoked _ ->
                    tables.caseNotOffered(transaction, caseId);
            case CaseMoved e -> tables.caseMoved(transaction, caseId, e.team());
            case HandoverMeetingHeld _ -> {} // relates nobody
        }
    }
}
