package org.beistand.queryside.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAccepted;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAssigned;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseClosed;
import org.beistand.advocacy.AdvocacyCaseEvent.ContactAttemptFailed;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpCompleted;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpSet;
import org.beistand.advocacy.AdvocacyCaseEvent.InteractionRecorded;
import org.beistand.advocacy.AdvocacyCaseEvent.IssueRaised;
import org.beistand.advocacy.AdvocacyCaseEvent.NoteRecorded;
import org.beistand.advocacy.AdvocacyCaseEvent.ReferralReceived;
import org.beistand.advocacy.AdvocacyCaseEvent.TriageStarted;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.CaseKind;
import org.beistand.advocacy.CaseNumber;
import org.beistand.advocacy.CaseOutcome;
import org.beistand.advocacy.CaseWeight;
import org.beistand.advocacy.Contact;
import org.beistand.advocacy.ContactPartner;
import org.beistand.advocacy.Direction;
import org.beistand.advocacy.FollowUpId;
import org.beistand.advocacy.InteractionId;
import org.beistand.advocacy.InterviewSetting;
import org.beistand.advocacy.IssueId;
import org.beistand.advocacy.IssueKind;
import org.beistand.advocacy.Lateness;
import org.beistand.advocacy.Medium;
import org.beistand.advocacy.Minutes;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.NoteKind;
import org.beistand.advocacy.Reached;
import org.beistand.advocacy.Referral;
import org.beistand.advocacy.ReferralSource;
import org.beistand.advocacy.Urgency;
import org.beistand.language.DomainEvent;
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
import org.beistand.queryside.testing.BelievableLog.Step;

/** The life of one case, told fact by fact. */
final class BelievableCase {
    private static final List<String> GIVEN =
            List.of("Aylin", "Jonas", "Zoë", "Mehmet", "Łucja", "Anna-Lena", "Søren", "Irina");
    private static final List<String> FAMILY =
            List.of(
                    "Müller",
                    "Yılmaz",
                    "Groß",
                    "Nowak",
                    "O’Connor",
                    "Özdemir",
                    "Schmidt",
                    "Petrov");

    private final AdvocacyCaseId id;
    private final StaffId worker;
    private final Random random;
    private final Sealer sealer;
    private final PersonId client;
    private final Deque<Function<Instant, DomainEvent>> ahead = new ArrayDeque<>();
    private final Deque<FollowUpId> followUps = new ArrayDeque<>();
    private long version;

    BelievableCase(
            AdvocacyCaseId id,
            int number,
            StaffId worker,
            TeamId team,
            Random random,
            Sealer sealer,
            int oneInThatManyStaysOpen) {
        this.id = id;
        this.worker = worker;
        this.random = random;
        this.sealer = sealer;
        this.client = new PersonId(BelievableLog.uuid(random));
        if (random.nextInt(5) > 0) {
            ahead.add(_ -> person());
        }
        var named = !ahead.isEmpty();
        ahead.add(at -> received(number, team, named, at));
        ahead.add(_ -> new TriageStarted(id));
        ahead.add(_ -> issue());
        ahead.add(_ -> new CaseAccepted(id));
        ahead.add(_ -> assigned());
        for (int contacts = 4 + random.nextInt(24); contacts > 0; contacts--) {
            ahead.add(this::work);
        }
        if (random.nextInt(oneInThatManyStaysOpen) > 0) {
            ahead.add(at ->
                    new CaseClosed(id, any(CaseOutcome.values()), sealer.text(random, 300), at));
        }
    }

    boolean isOver() {
        return ahead.isEmpty();
    }

    Step next(Instant now) {
        var event = ahead.remove().apply(now);
        return new Step(event, event instanceof AdvocacyCaseEvent ? version++ : 0, worker);
    }

    private <E> E any(E[] all) {
        return all[random.nextInt(all.length)];
    }

    private PersonRegistered person() {
        var name =
                new PersonName(
                        GIVEN.get(random.nextInt(GIVEN.size())),
                        FAMILY.get(random.nextInt(FAMILY.size())));
        var born = LocalDate.of(1940 + random.nextInt(65), 1, 1).plusDays(random.nextInt(365));
        return sealer.close(
                new PersonRegistered(
                        client,
                        Sealed.of(name),
                        Sealed.of(new AddressForm("")),
                        Sealed.of(new BirthDate(born, BirthDate.Precision.DAY)),
                        List.of(new Language("de")),
                        Set.of(),
                        Sealed.of(
                                new SafeContact(
                                        List.of(),
                                        "",
                                        SafeContact.MessageRule.NEVER,
                                        SafeContact.SenderRule.NEUTRAL,
                                        "",
                                        ""))));
    }

    private ReferralReceived received(int number, TeamId team, boolean named, Instant at) {
        return new ReferralReceived(
                id,
                CaseNumber.of(2024, number),
                named ? client : null,
                team,
                new Referral(any(ReferralSource.values()), null, null),
                any(CaseKind.values()),
                any(Urgency.values()),
                sealer.text(random, 200),
                at);
    }

    private IssueRaised issue() {
        return new IssueRaised(
                id,
                new IssueId(BelievableLog.uuid(random)),
                any(IssueKind.values()),
                sealer.text(random, 80));
    }

    private CaseAssigned assigned() {
        return new CaseAssigned(
                id,
                worker,
                null,
                new CaseWeight(1 + random.nextInt(8)),
                any(AssignmentReason.values()));
    }

    private AdvocacyCaseEvent work(Instant at) {
        int kind = random.nextInt(10);
        if (kind < 4) {
            return new InteractionRecorded(
                    id,
                    new InteractionId(BelievableLog.uuid(random)),
                    contact(Reached.REACHED),
                    at.minus(Duration.ofMinutes(random.nextInt(2000))),
                    Lateness.IN_TIME,
                    null,
                    sealer.text(random, 250));
        }
        if (kind < 6) {
            return new NoteRecorded(
                    id,
                    new NoteId(BelievableLog.uuid(random)),
                    any(NoteKind.values()),
                    sealer.text(random, 400));
        }
        if (kind < 8 && !followUps.isEmpty()) {
            return new FollowUpCompleted(id, followUps.remove());
        }
        return kind < 8 ? followUp(at) : attempt(at);
    }

    private FollowUpSet followUp(Instant at) {
        var followUp = new FollowUpId(BelievableLog.uuid(random));
        followUps.add(followUp);
        var due = at.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(random.nextInt(30));
        return new FollowUpSet(id, followUp, due, sealer.text(random, 60));
    }

    private ContactAttemptFailed attempt(Instant at) {
        return new ContactAttemptFailed(
                id,
                new InteractionId(BelievableLog.uuid(random)),
                contact(Reached.ATTEMPT),
                at.minus(Duration.ofMinutes(random.nextInt(600))),
                Lateness.IN_TIME,
                null,
                sealer.text(random, 40));
    }

    private Contact contact(Reached reached) {
        return new Contact(
                any(Medium.values()),
                any(Direction.values()),
                ContactPartner.PERSON_SUPPORTED,
                reached,
                new Minutes(random.nextInt(90)),
                InterviewSetting.ALONE);
    }
}
