package org.beistand.casefile.projection;

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
import org.beistand.advocacy.CareEvent;
import org.beistand.people.PersonEvent;
import org.beistand.queryside.Fact;

/** Picks the facts that a case's file is made of. */
final class CaseFileProjection implements Fact.OfPeopleAndCases<List<CaseFileProjection.Row>> {

    /** A fact of a case's file. */
    record Row(long position, UUID caseId) {}

    @Override
    public List<Row> advocacy(AdvocacyCaseEvent event, Fact fact) {
        return isInFile(event)
                ? List.of(new Row(fact.position(), event.caseId().value()))
                : List.of();
    }

    @Override
    public List<Row> person(PersonEvent event, Fact fact) {
        return List.of(); // people stand in the directory, which the file asks
    }

    @Override
    public List<Row> elsewhere() {
        return List.of();
    }

    private static boolean isInFile(AdvocacyCaseEvent event) {
        return switch (event) {
            case ReferralReceived _,
                    CaseWaitlisted _,
                    CaseAssigned _,
                    IssueRaised _,
                    IssueEnded _,
                    FollowUpSet _,
                    FollowUpCompleted _,
                    FollowUpDropped _,
                    CaseClosed _,
                    CaseReopened _,
                    TriageStarted _ ->
                    true;
            case CareEvent _ -> true;

            case ClientNamed _, CaseAccepted _, CaseDeclined _ -> false; // in the case list
            case InteractionRecorded _, ContactAttemptFailed _ -> false; // in the chronology
            case NoteRecorded _ -> false; // there too
            case WallBuilt _ -> false; // for supervisors, in the audit trail
        };
    }
}
