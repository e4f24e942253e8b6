package org.beistand.queryside.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAssigned;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpSet;
import org.beistand.advocacy.AdvocacyCaseEvent.InteractionRecorded;
import org.beistand.advocacy.AdvocacyCaseEvent.ReferralReceived;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.CaseKind;
import org.beistand.advocacy.CaseNumber;
import org.beistand.advocacy.CaseWeight;
import org.beistand.advocacy.ConcernText;
import org.beistand.advocacy.Contact;
import org.beistand.advocacy.ContactPartner;
import org.beistand.advocacy.Direction;
import org.beistand.advocacy.FollowUpId;
import org.beistand.advocacy.FollowUpText;
import org.beistand.advocacy.InteractionId;
import org.beistand.advocacy.InteractionText;
import org.beistand.advocacy.InterviewSetting;
import org.beistand.advocacy.Lateness;
import org.beistand.advocacy.Medium;
import org.beistand.advocacy.Minutes;
import org.beistand.advocacy.Reached;
import org.beistand.advocacy.Referral;
import org.beistand.advocacy.ReferralSource;
import org.beistand.advocacy.Urgency;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.people.AddressForm;
import org.beistand.people.BirthDate;
import org.beistand.people.Language;
import org.beistand.people.PersonEvent.PersonRegistered;
import org.beistand.people.PersonId;
import org.beistand.people.PersonName;
import org.beistand.people.SafeContact;

/** A case with ids of its own, and words for what happens in it. */
public record ToldCase(
        AdvocacyCaseId id, CaseNumber number, PersonId client, StaffId worker, TeamId team) {
    private static final java.util.concurrent.atomic.AtomicInteger NUMBERS =
            new java.util.concurrent.atomic.AtomicInteger();

    /** One about which nothing was told yet. */
    public static ToldCase fresh() {
        return new ToldCase(
                new AdvocacyCaseId(UUID.randomUUID()),
                CaseNumber.of(2025, NUMBERS.incrementAndGet()),
                new PersonId(UUID.randomUUID()),
                new StaffId(UUID.randomUUID()),
                new TeamId(UUID.randomUUID()));
    }

    /** Its client was registered under a name. */
    public PersonRegistered registered(PersonName name, BirthDate born) {
        return new PersonRegistered(
                client,
                Sealed.of(name),
                Sealed.of(new AddressForm("")),
                Sealed.of(born),
                List.of(new Language("de")),
                Set.of(),
                Sealed.of(safeContact("mornings")));
    }

    /** How to reach the client. */
    public static SafeContact safeContact(String times) {
        return new SafeContact(
                List.of(),
                times,
                SafeContact.MessageRule.NEVER,
                SafeContact.SenderRule.NEUTRAL,
                "",
                "");
    }

    /** It came in. */
    public ReferralReceived received(Instant at) {
        return new ReferralReceived(
                id,
                number,
                client,
                team,
                new Referral(ReferralSource.values()[0], null, null),
                CaseKind.CRISIS,
                Urgency.URGENT,
                Sealed.of(new ConcernText("the landlord")),
                at);
    }

    /** Its worker got it. */
    public CaseAssigned assigned() {
        return new CaseAssigned(id, worker, null, new CaseWeight(5), AssignmentReason.TAKEN_ON);
    }

    /** Everything up to active work. */
    public AdvocacyCaseEvent[] active(Instant since) {
        return new AdvocacyCaseEvent[] {
            received(since),
            new AdvocacyCaseEvent.TriageStarted(id),
            new AdvocacyCaseEvent.CaseAccepted(id),
            assigned()
        };
    }

    /** The worker spoke with the client. */
    public InteractionRecorded spoke(Instant at) {
        return new InteractionRecorded(
                id,
                new InteractionId(UUID.randomUUID()),
                contact(Reached.REACHED),
                at,
                Lateness.IN_TIME,
                null,
                Sealed.of(new InteractionText("agreed to write")));
    }

    /** The outer shape of a call. */
    public static Contact contact(Reached reached) {
        return new Contact(
                Medium.values()[0],
                Direction.values()[0],
                ContactPartner.PERSON_SUPPORTED,
                reached,
                new Minutes(20),
                InterviewSetting.ALONE);
    }

    /** Something is to be done on a day. */
    public FollowUpSet followUp(LocalDate due) {
        return new FollowUpSet(
                id,
                new FollowUpId(UUID.randomUUID()),
                due,
                Sealed.of(new FollowUpText("write the letter")));
    }
}
