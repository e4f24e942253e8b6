package org.beistand.myday.projection;

import java.time.LocalDate;
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
import org.beistand.advocacy.FollowUpText;
import org.beistand.language.Sealed;
import org.beistand.people.PersonEvent;
import org.beistand.queryside.Fact;
import org.beistand.queryside.Fold;
import org.jspecify.annotations.Nullable;

/** Keeps the follow-ups that are open. */
final class OpenFollowUpProjection
        implements Fold.Change<OpenFollowUpProjection.OpenFollowUp>,
                Fact.OfPeopleAndCases<@Nullable UUID> {

    /** A follow-up that waits. */
    record OpenFollowUp(
            UUID followUpId,
            long position,
            UUID caseId,
            LocalDate dueOn,
            Sealed<FollowUpText> text) {}

    @Override
    public @Nullable UUID key(Fact fact) {
        return fact.tell(this);
    }

    @Override
    public @Nullable UUID advocacy(AdvocacyCaseEvent event, Fact fact) {
        return switch (event) {
            case FollowUpSet e -> e.followUpId().value();
            case FollowUpCompleted e -> e.followUpId().value();
            case FollowUpDropped e -> e.followUpId().value();
            case ReferralReceived _, // what else waits is read from the case list
                    ClientNamed _,
                    TriageStarted _,
                    CaseAccepted _,
                    CaseDeclined _,
                    CaseWaitlisted _,
                    CaseAssigned _,
                    IssueRaised _,
                    IssueEnded _,
                    InteractionRecorded _, // contacts are kept apart, see ContactProjection
                    ContactAttemptFailed _,
                    NoteRecorded _,
                    CaseClosed _,
                    CaseReopened _,
                    WallBuilt _,
                    CareEvent _ ->
                    null;
        };
    }

    @Override
    public @Nullable UUID person(PersonEvent event, Fact fact) {
        return null; // names are read from the case list
    }

    @Override
    public @Nullable UUID elsewhere() {
        return null;
    }

    @Override
    public @Nullable OpenFollowUp after(@Nullable OpenFollowUp before, Fact fact) {
        return fact.event() instanceof FollowUpSet set
                ? new OpenFollowUp(
                        set.followUpId().value(),
                        fact.position(),
                        set.caseId().value(),
                        set.dueOn(),
                        set.text())
                : null; // done or dropped
    }
}
