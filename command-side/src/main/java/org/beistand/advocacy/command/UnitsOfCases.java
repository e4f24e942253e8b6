package org.beistand.advocacy.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
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
import org.beistand.advocacy.AdvocacyCaseRejection.IdAlreadyUsed;
import org.beistand.advocacy.CareEvent;
import org.beistand.rules.SetRule;
import org.beistand.rules.Staged;
import org.jspecify.annotations.Nullable;

/** Each erasable text belongs to one case, whoever chose its id: no two share a key. */
final class UnitsOfCases implements SetRule {
    private static final String TAKE =
            """
            insert into rules.unit_of_case (unit_id, case_id) values (?, ?) on conflict do nothing
            """;

    @Override
    public void write(List<Staged<?>> facts, Connection transaction) throws SQLException {
        for (var fact : facts) {
            if (fact.event() instanceof AdvocacyCaseEvent event) {
                var begun = begunBy(event);
                if (begun != null && !taken(begun, event.caseId().value(), transaction)) {
                    throw new IdAlreadyUsed(event.caseId());
                }
            }
        }
    }

    private static boolean taken(UUID unit, UUID caseId, Connection transaction)
            throws SQLException {
        try (var statement = transaction.prepareStatement(TAKE)) {
            statement.setObject(1, unit);
            statement.setObject(2, caseId);
            return statement.executeUpdate() == 1;
        }
    }

    /** The unit whose first text the fact holds. */
    private static @Nullable UUID begunBy(AdvocacyCaseEvent event) {
        return switch (event) {
            case ReferralReceived e -> e.caseId().value();
            case IssueRaised e -> e.issueId().value();
            case InteractionRecorded e -> e.interactionId().value();
            case ContactAttemptFailed e -> e.interactionId().value();
            case NoteRecorded e -> e.noteId().value();
            case FollowUpSet e -> e.followUpId().value();
            case CareEvent e -> BegunTexts.begunBy(e);
            case ClientNamed _,
                    TriageStarted _,
                    CaseAccepted _,
                    CaseDeclined _,
                    CaseWaitlisted _,
                    CaseAssigned _,
                    IssueEnded _,
                    FollowUpCompleted _,
                    FollowUpDropped _,
                    CaseClosed _,
                    CaseReopened _,
                    WallBuilt _ ->
                    null;
        };
    }
}
