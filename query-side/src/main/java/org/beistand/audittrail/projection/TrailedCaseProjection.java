package org.beistand.audittrail.projection;

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
import org.beistand.advocacy.TransferEvent.CaseMoved;
import org.beistand.people.PersonEvent;
import org.beistand.queryside.Fact;
import org.beistand.queryside.Fold;
import org.jspecify.annotations.Nullable;

/** Keeps number and team of each case. */
final class TrailedCaseProjection
        implements Fold.Change<TrailedCaseProjection.TrailedCase>,
                Fact.OfPeopleAndCases<@Nullable UUID> {

    /** What the trail filters by. */
    record TrailedCase(UUID caseId, long position, String number, UUID team) {}

    @Override
    public @Nullable UUID key(Fact fact) {
        return fact.tell(this);
    }

    @Override
    public @Nullable UUID advocacy(AdvocacyCaseEvent event, Fact fact) {
        return switch (event) {
            case ReferralReceived e -> e.caseId().value();
            case ClientNamed _, // none of these changes number or team
                    TriageStarted _,
                    CaseAccepted _,
                    CaseDeclined _,
                    CaseWaitlisted _,
                    CaseAssigned _,
                    IssueRaised _,
                    IssueEnded _,
                    InteractionRecorded _,
                    ContactAttemptFailed _,
                    NoteRecorded _,
                    FollowUpSet _,
                    FollowUpCompleted _,
                    FollowUpDropped _,
                    CaseClosed _,
                    CaseReopened _,
                    WallBuilt _ ->
                    null;
            case CareEvent e -> e instanceof CaseMoved moved ? moved.caseId().value() : null;
        };
    }

    @Override
    public @Nullable UUID person(PersonEvent event, Fact fact) {
        return null; // no case
    }

    @Override
    public @Nullable UUID elsewhere() {
        return null;
    }

    @Override
    public @Nullable TrailedCase after(@Nullable TrailedCase before, Fact fact) {
        if (before != null && fact.event() instanceof CaseMoved e) {
            return new TrailedCase(
                    before.caseId(), fact.position(), before.number(), e.team().value());
        }
        return fact.event() instanceof ReferralReceived e
                ? new TrailedCase(
                        e.caseId().value(), fact.position(), e.number().text(), e.team().value())
                : before;
    }
}
