package org.beistand.pages.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAccepted;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAssigned;
import org.beistand.advocacy.AdvocacyCaseEvent.ContactAttemptFailed;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpSet;
import org.beistand.advocacy.AdvocacyCaseEvent.InteractionRecorded;
import org.beistand.advocacy.AdvocacyCaseEvent.IssueRaised;
import org.beistand.advocacy.AdvocacyCaseEvent.NoteRecorded;
import org.beistand.advocacy.AdvocacyCaseEvent.ReferralReceived;
import org.beistand.advocacy.AdvocacyCaseEvent.TriageStarted;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.CaseWeight;
import org.beistand.advocacy.Contact;
import org.beistand.advocacy.ContactPartner;
import org.beistand.advocacy.Direction;
import org.beistand.advocacy.FollowUpId;
import org.beistand.advocacy.FollowUpText;
import org.beistand.advocacy.InteractionId;
import org.beistand.advocacy.InteractionText;
import org.beistand.advocacy.InterviewSetting;
import org.beistand.advocacy.IssueId;
import org.beistand.advocacy.IssueKind;
import org.beistand.advocacy.IssueText;
import org.beistand.advocacy.LateReason;
import org.beistand.advocacy.Lateness;
import org.beistand.advocacy.Medium;
import org.beistand.advocacy.Minutes;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.NoteKind;
import org.beistand.advocacy.NoteText;
import org.beistand.advocacy.Reached;
import org.beistand.advocacy.Referral;
import org.beistand.advocacy.ReferralSource;
import org.beistand.casefile.CaseFile;
import org.beistand.chronology.Chronology;
import org.beistand.chronology.Chronology.Entry;
import org.beistand.chronology.ChronologyOf;
import org.beistand.chronology.EntriesOf;
import org.beistand.chronology.EntryGroup;
import org.beistand.language.Channel;
import org.beistand.language.CommandId;
import org.beistand.language.Provenance;
import org.beistand.language.Purpose;
import org.beistand.language.Role;
import org.beistand.language.Sealed;
import org.beistand.staff.StaffMember;

/** An invented chronology, the same for every case. */
final class FakeChronology {
    private FakeChronology() {}

    static Chronology of(EntriesOf query) {
        return new Chronology(query.caseId(), List.of(), 0, null);
    }

    static Chronology of(ChronologyOf query) {
        var all =
                entries(
                        query.caseId(),
                        java.util.Objects.requireNonNull(FakeCases.file(query.caseId())));
        var shown =
                all.stream()
                        .filter(e -> query.groups().isEmpty() || query.groups().contains(e.group()))
                        .toList();
        return new Chronology(query.caseId(), shown, shown.size(), null);
    }

    private static List<Entry> entries(AdvocacyCaseId id, CaseFile file) {
        return List.of(
                entry(
                        contact(
                                id,
                                Medium.PHONE,
                                Direction.OUTGOING,
                                "Die Nachzahlung ist angewiesen und soll bis Dienstag da sein. Frau Krämer schickt die Bestätigung per Post an uns.\nRückfrage zum Mietzuschuss bleibt offen.",
                                ContactPartner.AUTHORITY),
                        EntryGroup.CONTACTS,
                        48,
                        3,
                        FakeOrganisation.JONAS),
                entry(
                        new ContactAttemptFailed(
                                id,
                                new InteractionId(UUID.randomUUID()),
                                contact(
                                        Medium.PHONE,
                                        Direction.OUTGOING,
                                        ContactPartner.PERSON_SUPPORTED,
                                        Reached.ATTEMPT,
                                        0),
                                hours(5),
                                Lateness.IN_TIME,
                                null,
                                Sealed.of(
                                        new InteractionText(
                                                "Mailbox, keine Nachricht hinterlassen."))),
                        EntryGroup.CONTACTS,
                        47,
                        5,
                        FakeOrganisation.JONAS),
                entry(
                        new FollowUpSet(
                                id,
                                new FollowUpId(UUID.randomUUID()),
                                LocalDate.of(2026, 12, 3),
                                Sealed.of(
                                        new FollowUpText(
                                                "Unterlagen für den Gerichtstermin prüfen"))),
                        EntryGroup.FOLLOW_UPS,
                        46,
                        26,
                        FakeOrganisation.MARA),
                entry(
                        new NoteRecorded(
                                id,
                                new NoteId(UUID.randomUUID()),
                                NoteKind.LEGAL,
                                Sealed.of(
                                        new NoteText(
                                                "Räumungsklage: Einspruchsfrist läuft am 1. Dezember ab. Prozesskostenhilfe ist beantragt."))),
                        EntryGroup.NOTES,
                        39,
                        27,
                        FakeOrganisation.MARA),
                entry(
                        contact(
                                id,
                                Medium.VISIT,
                                Direction.OUTGOING,
                                "Gespräch in der Kita, in Ruhe und allein. Sie möchte vor Gericht nicht neben ihm sitzen.",
                                ContactPartner.PERSON_SUPPORTED),
                        EntryGroup.CONTACTS,
                        38,
                        75,
                        FakeOrganisation.MARA),
                entry(
                        new InteractionRecorded(
                                id,
                                new InteractionId(UUID.randomUUID()),
                                contact(
                                        Medium.EMAIL,
                                        Direction.INCOMING,
                                        ContactPartner.LEGAL_ADVISER,
                                        Reached.REACHED,
                                        5),
                                hours(120),
                                Lateness.LATE,
                                LateReason.ABSENCE,
                                Sealed.of(new InteractionText("Anwältin übernimmt das Mandat."))),
                        EntryGroup.CONTACTS,
                        37,
                        120,
                        FakeOrganisation.MARA),
                entry(
                        new CaseAssigned(
                                id,
                                FakeOrganisation.MARA.id(),
                                FakeOrganisation.JONAS.id(),
                                new CaseWeight(5),
                                AssignmentReason.LANGUAGE),
                        EntryGroup.COURSE,
                        36,
                        160,
                        FakeOrganisation.GRACE),
                entry(new CaseAccepted(id), EntryGroup.COURSE, 35, 161, FakeOrganisation.MARA),
                entry(
                        new IssueRaised(
                                id,
                                new IssueId(UUID.randomUUID()),
                                IssueKind.HOUSING,
                                Sealed.of(
                                        new IssueText(
                                                "Ich will nicht, dass die Kinder die Schule wechseln müssen."))),
                        EntryGroup.ISSUES,
                        34,
                        190,
                        FakeOrganisation.MARA),
                entry(new TriageStarted(id), EntryGroup.COURSE, 33, 191, FakeOrganisation.MARA),
                entry(
                        new ReferralReceived(
                                id,
                                file.row().number(),
                                file.row().client(),
                                FakeOrganisation.NORTH.id(),
                                new Referral(ReferralSource.AGENCY, null, null),
                                file.row().kind(),
                                file.row().urgency(),
                                file.concern(),
                                hours(192)),
                        EntryGroup.COURSE,
                        32,
                        192,
                        FakeOrganisation.MARA));
    }

    private static InteractionRecorded contact(
            AdvocacyCaseId id,
            Medium medium,
            Direction direction,
            String text,
            ContactPartner with) {
        return new InteractionRecorded(
                id,
                new InteractionId(UUID.randomUUID()),
                contact(medium, direction, with, Reached.REACHED, 25),
                hours(3),
                Lateness.IN_TIME,
                null,
                Sealed.of(new InteractionText(text)));
    }

    private static Contact contact(
            Medium medium, Direction direction, ContactPartner with, Reached reached, int minutes) {
        return new Contact(
                medium, direction, with, reached, new Minutes(minutes), InterviewSetting.ALONE);
    }

    private static Instant hours(int ago) {
        return FakeOrganisation.NOW.minus(ago, ChronoUnit.HOURS);
    }

    private static Entry entry(
            AdvocacyCaseEvent event,
            EntryGroup group,
            long position,
            int hoursAgo,
            StaffMember by) {
        var recorded = hours(Math.max(0, hoursAgo - 1));
        var id = new UUID(9, position);
        return new Entry(
                event,
                group,
                hours(hoursAgo),
                new Provenance(
                        position,
                        position - 32,
                        recorded,
                        new Provenance.Author(by.id(), Role.CASE_WORKER, null, null),
                        new CommandId(id),
                        id,
                        id,
                        Purpose.CASE_WORK,
                        Channel.PAGE),
                List.of(),
                false,
                null,
                null);
    }
}
