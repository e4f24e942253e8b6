package org.beistand.myday.projection;

import java.time.Instant;
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

/** Keeps successful contacts by the worker who had them. */
final class ContactProjection
        implements Fact.OfPeopleAndCases<List<ContactProjection.WorkerContact>> {

    /** One worker's contact. */
    record WorkerContact(long position, UUID caseId, UUID staff, Instant occurredAt) {}

    @Override
    public List<WorkerContact> advocacy(AdvocacyCaseEvent event, Fact fact) {
        return switch (event) {
            case InteractionRecorded e -> contact(e, fact);
            case ContactAttemptFailed _, // an attempt is no contact
                    ReferralReceived _,
                    ClientNamed _,
                    TriageStarted _,
                    CaseAccepted _,
                    CaseDeclined _,
                    CaseWaitlisted _,
                    CaseAssigned _,
                    IssueRaised _,
                    IssueEnded _,
                    NoteRecorded _,
                    FollowUpSet _, // follow-ups are kept apart, see OpenFollowUpProjection
                    FollowUpCompleted _,
                    FollowUpDropped _,
                    CaseClosed _,
                    CaseReopened _,
                    WallBuilt _,
                    CareEvent _ ->
                    List.of();
        };
    }

    @Override
    public List<WorkerContact> person(PersonEvent event, Fact fact) {
        return List.of(); // no contact
    }

    @Override
    public List<WorkerContact> elsewhere() {
        return List.of();
    }

    private static List<WorkerContact> contact(InteractionRecorded e, Fact fact) {
        var staff = fact.provenance().author().staff();
        return staff == null
                ? List.of()
                : List.of(
                        new WorkerContact(
                                fact.position(),
                                e.caseId().value(),
                                staff.value(),
                                e.occurredAt()));
    }
}
