package org.beistand.queryside.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseClosed;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseDeclined;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseReopened;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseWaitlisted;
import org.beistand.advocacy.AdvocacyCaseEvent.ClientNamed;
import org.beistand.advocacy.AdvocacyCaseEvent.ContactAttemptFailed;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpCompleted;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpDropped;
import org.beistand.advocacy.AdvocacyCaseEvent.IssueEnded;
import org.beistand.advocacy.AdvocacyCaseEvent.IssueRaised;
import org.beistand.advocacy.AdvocacyCaseEvent.NoteRecorded;
import org.beistand.advocacy.AdvocacyCaseEvent.WallBuilt;
import org.beistand.advocacy.CaseOutcome;
import org.beistand.advocacy.DeclineReason;
import org.beistand.advocacy.FollowUpDropReason;
import org.beistand.advocacy.InteractionId;
import org.beistand.advocacy.IssueId;
import org.beistand.advocacy.IssueKind;
import org.beistand.advocacy.IssueOutcome;
import org.beistand.advocacy.Lateness;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.NoteKind;
import org.beistand.advocacy.Reached;
import org.beistand.advocacy.ReopenReason;
import org.beistand.advocacy.Urgency;
import org.beistand.advocacy.WallReason;
import org.beistand.caseload.OverloadAnswerId;
import org.beistand.caseload.OverloadPercent;
import org.beistand.caseload.ReliefMeasure;
import org.beistand.caseload.WeeklyHours;
import org.beistand.caseload.WorkloadEvent.HoursAgreed;
import org.beistand.caseload.WorkloadEvent.OverloadAcknowledged;
import org.beistand.language.DomainEvent;
import org.beistand.language.Sealable;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.people.BirthDate;
import org.beistand.people.HouseholdId;
import org.beistand.people.MergeEvent.MergeReversed;
import org.beistand.people.MergeEvent.PersonMerged;
import org.beistand.people.Nearness;
import org.beistand.people.PersonEvent.PersonCorrected;
import org.beistand.people.PersonEvent.SafeContactChanged;
import org.beistand.people.PersonId;
import org.beistand.people.PersonName;
import org.beistand.people.RelationshipId;
import org.beistand.people.RelationshipKind;
import org.beistand.people.StayId;
import org.beistand.people.TieEvent.HouseholdJoined;
import org.beistand.people.TieEvent.HouseholdLeft;
import org.beistand.people.TieEvent.RecordClosedToStaff;
import org.beistand.people.TieEvent.RelationshipEnded;
import org.beistand.people.TieEvent.RelationshipRecorded;

/** One fact of every kind there is. */
public final class EveryFact {
    private static final Instant AT = Instant.parse("2026-01-05T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final Sealer SEALER = open -> open;

    private EveryFact() {}

    /** An example of each. */
    public static Collection<DomainEvent> examples() {
        var told = ToldCase.fresh();
        List<DomainEvent> all = new ArrayList<>(people(told));
        all.addAll(List.of(told.active(AT)));
        all.addAll(decisions(told));
        all.addAll(work(told));
        all.addAll(ends(told));
        all.addAll(EveryCareFact.examples(told.id()));
        all.addAll(EveryCareFact.sharing(told.id()));
        all.addAll(EveryCareFact.disclosures(told.id()));
        all.addAll(EveryCareFact.course(told.id()));
        all.addAll(EveryCareFact.entries(told.id()));
        all.addAll(EveryCareFact.authority(told.id()));
        all.addAll(EveryDocumentFact.documents(told.id()));
        all.addAll(EveryCareFact.issues(told.id()));
        all.addAll(EveryCareFact.conflicts(told.id()));
        all.addAll(EveryCareFact.transfers(told.id()));
        all.addAll(loads());
        all.addAll(EveryCareFact.targets(told.id()));
        all.addAll(EverySpaceFact.examples());
        all.addAll(EverySeparationFact.examples(told.client()));
        return all;
    }

    private static <T extends Sealable> Sealed<T> text() {
        return SEALER.text(new Random(1), 20);
    }

    private static List<DomainEvent> people(ToldCase told) {
        var other = new PersonId(UUID.randomUUID());
        var relationship = new RelationshipId(UUID.randomUUID());
        var stay = new StayId(UUID.randomUUID());
        return List.of(
                told.registered(
                        new PersonName("Ada", "Zimmer"),
                        new BirthDate(DAY, BirthDate.Precision.DAY)),
                new PersonCorrected(told.client(), text(), text(), null, List.of(), Set.of()),
                new SafeContactChanged(told.client(), text()),
                new RelationshipRecorded(
                        told.client(), relationship, other, RelationshipKind.SIBLING),
                new RelationshipEnded(told.client(), relationship),
                new PersonMerged(told.client(), other),
                new MergeReversed(told.client(), other),
                new HouseholdJoined(told.client(), stay, new HouseholdId(UUID.randomUUID()), DAY),
                new HouseholdLeft(told.client(), stay, null),
                new RecordClosedToStaff(
                        told.client(), new StaffId(UUID.randomUUID()), Nearness.RELATIVE));
    }

    private static List<DomainEvent> decisions(ToldCase told) {
        return List.of(
                new ClientNamed(told.id(), told.client()),
                new CaseDeclined(told.id(), DeclineReason.OTHER, null),
                new CaseWaitlisted(told.id(), Urgency.URGENT, DAY));
    }

    private static List<DomainEvent> work(ToldCase told) {
        var issue = new IssueId(UUID.randomUUID());
        var followUp = told.followUp(DAY);
        return List.of(
                new IssueRaised(told.id(), issue, IssueKind.values()[0], text()),
                new IssueEnded(told.id(), issue, IssueOutcome.WITHDRAWN),
                told.spoke(AT),
                new ContactAttemptFailed(
                        told.id(),
                        new InteractionId(UUID.randomUUID()),
                        ToldCase.contact(Reached.ATTEMPT),
                        AT,
                        Lateness.IN_TIME,
                        null,
                        text()),
                new NoteRecorded(
                        told.id(), new NoteId(UUID.randomUUID()), NoteKind.values()[0], text()),
                followUp,
                new FollowUpCompleted(told.id(), followUp.followUpId()),
                new FollowUpDropped(
                        told.id(), followUp.followUpId(), FollowUpDropReason.DONE_BY_OTHERS));
    }

    private static List<DomainEvent> loads() {
        var worker = new StaffId(UUID.randomUUID());
        return List.of(
                new HoursAgreed(worker, DAY, new WeeklyHours(2_340), List.of(), 150),
                new OverloadAcknowledged(
                        worker,
                        new OverloadAnswerId(UUID.randomUUID()),
                        new OverloadPercent(118),
                        Set.of(ReliefMeasure.REASSIGN),
                        DAY,
                        text()));
    }

    private static List<DomainEvent> ends(ToldCase told) {
        return List.of(
                new CaseClosed(told.id(), CaseOutcome.values()[0], text(), AT),
                new CaseReopened(told.id(), ReopenReason.CLOSED_IN_ERROR, text(), 1),
                new WallBuilt(told.id(), new StaffId(UUID.randomUUID()), WallReason.NEAR_PERSON));
    }
}
