package org.beistand.queryside;

import java.time.Instant;
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
import org.beistand.advocacy.DisclosureEvent;
import org.beistand.advocacy.DisclosureEvent.DisclosedWithoutConsent;
import org.beistand.advocacy.DisclosureEvent.DisclosureRecorded;
import org.beistand.advocacy.DisclosureEvent.DisclosureReviewed;
import org.beistand.people.PersonEvent;
import org.jspecify.annotations.Nullable;

/** When a fact happened in the world, where it says so itself. */
public final class Happened implements Fact.OfPeopleAndCases<@Nullable Instant> {
    private static final Happened AT = new Happened();

    private Happened() {}

    /** When it happened; when it was recorded, where it does not say otherwise. */
    public static Instant at(Fact fact) {
        var own = ownTime(fact);
        return own == null ? fact.provenance().recordedAt() : own;
    }

    /** The time that the fact itself carries, {@code null} when it carries none. */
    public static @Nullable Instant ownTime(Fact fact) {
        return fact.tell(AT);
    }

    @Override
    public @Nullable Instant advocacy(AdvocacyCaseEvent event, Fact fact) {
        return switch (event) {
            case ReferralReceived e -> e.receivedAt();
            case InteractionRecorded e -> e.occurredAt();
            case ContactAttemptFailed e -> e.occurredAt();
            case CaseClosed e -> e.closedAt();
            case ClientNamed _,
                    TriageStarted _,
                    CaseAccepted _,
                    CaseDeclined _,
                    CaseWaitlisted _,
                    CaseAssigned _,
                    IssueRaised _,
                    IssueEnded _,
                    NoteRecorded _,
                    FollowUpSet _,
                    FollowUpCompleted _,
                    FollowUpDropped _,
                    CaseReopened _,
                    WallBuilt _ ->
                    null;
            case CareEvent e -> e instanceof DisclosureEvent told ? told(told) : null;
        };
    }

    private static @Nullable Instant told(DisclosureEvent event) {
        return switch (event) {
            case DisclosureRecorded e -> e.toldAt();
            case DisclosedWithoutConsent e -> e.toldAt();
            case DisclosureReviewed _ -> null;
        };
    }

    @Override
    public @Nullable Instant person(PersonEvent event, Fact fact) {
        return null;
    }

    @Override
    public @Nullable Instant elsewhere() {
        return null;
    }
}
