package org.beistand.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAccepted;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAssigned;
import org.beistand.advocacy.AdvocacyCaseEvent.InteractionRecorded;
import org.beistand.advocacy.AdvocacyCaseEvent.IssueRaised;
import org.beistand.advocacy.AdvocacyCaseEvent.NoteRecorded;
import org.beistand.advocacy.AdvocacyCaseEvent.ReferralReceived;
import org.beistand.advocacy.AdvocacyCaseEvent.TriageStarted;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.CaseKind;
import org.beistand.advocacy.CaseNumber;
import org.beistand.advocacy.CaseWeight;
import org.beistand.advocacy.ConcernText;
import org.beistand.advocacy.Contact;
import org.beistand.advocacy.ContactPartner;
import org.beistand.advocacy.Direction;
import org.beistand.advocacy.InteractionId;
import org.beistand.advocacy.InteractionText;
import org.beistand.advocacy.InterviewSetting;
import org.beistand.advocacy.IssueId;
import org.beistand.advocacy.IssueKind;
import org.beistand.advocacy.IssueText;
import org.beistand.advocacy.Lateness;
import org.beistand.advocacy.Medium;
import org.beistand.advocacy.Minutes;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.NoteKind;
import org.beistand.advocacy.NoteText;
import org.beistand.advocacy.Reached;
import org.beistand.advocacy.Referral;
import org.beistand.advocacy.ReferralSource;
import org.beistand.advocacy.Urgency;
import org.beistand.language.Actor;
import org.beistand.language.Channel;
import org.beistand.language.CommandId;
import org.beistand.language.ErasableUnit;
import org.beistand.language.Provenance;
import org.beistand.language.Purpose;
import org.beistand.language.Recorded;
import org.beistand.language.Role;
import org.beistand.language.Sealed;
import org.beistand.sealing.Sealing;

/** One case with many entries, every one of them with a text under a key of its own. */
final class LongCase {
    private static final Contact CALL =
            new Contact(
                    Medium.PHONE,
                    Direction.INCOMING,
                    ContactPartner.PERSON_SUPPORTED,
                    Reached.REACHED,
                    new Minutes(15),
                    InterviewSetting.ALONE);
    private static final String TEXT =
            "Called about the letter from the landlord; we go through it together on Thursday. "
                    + "She has spoken with her sister and wants to stay in the flat.";

    private final AdvocacyCaseId id = new AdvocacyCaseId(UUID.randomUUID());
    private final List<Recorded<?>> facts = new ArrayList<>();
    private final Sealing sealing;
    private final Actor.Staff worker;
    private final long before;
    private Instant now = Instant.parse("2024-01-02T08:00:00Z");

    private LongCase(Sealing sealing, Actor.Staff worker, long before) {
        this.sealing = sealing;
        this.worker = worker;
        this.before = before;
    }

    /** What is recorded in a case of that many entries, after so many other facts. */
    static List<Recorded<?>> of(int entries, Sealing sealing, Actor.Staff worker, long before) {
        var told = new LongCase(sealing, worker, before);
        told.begin();
        for (int n = 0; n < entries; n++) {
            told.add(n % 3 == 2 ? told.note() : told.call());
        }
        return told.facts;
    }

    /** The case that such facts are about. */
    static AdvocacyCaseId caseOf(List<Recorded<?>> facts) {
        return ((AdvocacyCaseEvent) facts.getFirst().event()).caseId();
    }

    private void begin() {
        add(sealing.close(received(), ErasableUnit.note(id)));
        add(new TriageStarted(id));
        var issue = new IssueId(UUID.randomUUID());
        var text = Sealed.of(new IssueText("Keep the flat"));
        add(
                sealing.close(
                        new IssueRaised(id, issue, IssueKind.HOUSING, text),
                        ErasableUnit.note(issue)));
        add(new CaseAccepted(id));
        add(new CaseAssigned(id, worker.id(), null, new CaseWeight(1), AssignmentReason.TAKEN_ON));
    }

    private ReferralReceived received() {
        return new ReferralReceived(
                id,
                CaseNumber.of(2023, 1),
                null,
                Objects.requireNonNull(worker.team()),
                new Referral(ReferralSource.SELF, null, null),
                CaseKind.ADVOCACY,
                Urgency.ROUTINE,
                Sealed.of(new ConcernText("Notice to quit")),
                now);
    }

    private AdvocacyCaseEvent call() {
        var call = new InteractionId(UUID.randomUUID());
        return sealing.close(
                new InteractionRecorded(
                        id, call, CALL, now, Lateness.IN_TIME, null, Sealed.of(text())),
                ErasableUnit.note(call));
    }

    private static InteractionText text() {
        return new InteractionText(TEXT);
    }

    private AdvocacyCaseEvent note() {
        var note = new NoteId(UUID.randomUUID());
        return sealing.close(
                new NoteRecorded(id, note, NoteKind.FILE_NOTE, Sealed.of(new NoteText(TEXT))),
                ErasableUnit.note(note));
    }

    private void add(AdvocacyCaseEvent event) {
        now = now.plus(Duration.ofHours(7));
        var id = UUID.randomUUID();
        facts.add(
                new Recorded<>(
                        event,
                        new Provenance(
                                before + facts.size() + 1,
                                facts.size(),
                                now,
                                new Provenance.Author(worker.id(), Role.CASE_WORKER, null, null),
                                new CommandId(id),
                                id,
                                id,
                                Purpose.CASE_WORK,
                                Channel.PAGE)));
    }
}
