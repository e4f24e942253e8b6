package org.beistand.queryside.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.beistand.advocacy.ActionBy;
import org.beistand.advocacy.ActionDropReason;
import org.beistand.advocacy.ActionId;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.ApprovalEvent.ApprovalGranted;
import org.beistand.advocacy.ApprovalEvent.ApprovalRefused;
import org.beistand.advocacy.ApprovalEvent.ApprovalRequested;
import org.beistand.advocacy.ApprovalEvent.ApprovalRevoked;
import org.beistand.advocacy.ApprovalEvent.ClosureRequested;
import org.beistand.advocacy.ApprovalId;
import org.beistand.advocacy.ApprovalSubject;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.AuthorityEvent.InstructionConfirmed;
import org.beistand.advocacy.AuthorityEvent.NonInstructedBasisRecorded;
import org.beistand.advocacy.AuthorityEvent.PowerOfAttorneyEnded;
import org.beistand.advocacy.AuthorityEvent.PowerOfAttorneyRecorded;
import org.beistand.advocacy.CapacityBasis;
import org.beistand.advocacy.CaseOutcome;
import org.beistand.advocacy.CaseRole;
import org.beistand.advocacy.ConcernId;
import org.beistand.advocacy.ConcernKind;
import org.beistand.advocacy.ConflictBasis;
import org.beistand.advocacy.ConflictEvent.ConflictCheckCleared;
import org.beistand.advocacy.ConflictEvent.ConflictOfInterestFound;
import org.beistand.advocacy.ConflictEvent.ConflictWaived;
import org.beistand.advocacy.ConsentEndReason;
import org.beistand.advocacy.ConsentEvent.ConsentExpired;
import org.beistand.advocacy.ConsentEvent.ConsentGiven;
import org.beistand.advocacy.ConsentEvent.ConsentRenewed;
import org.beistand.advocacy.ConsentEvent.ConsentToTransferGiven;
import org.beistand.advocacy.ConsentEvent.ConsentWithdrawn;
import org.beistand.advocacy.ConsentEvent.ReferralAnswered;
import org.beistand.advocacy.ConsentEvent.ReferralEnded;
import org.beistand.advocacy.ConsentEvent.ReferralSent;
import org.beistand.advocacy.ConsentForm;
import org.beistand.advocacy.ConsentId;
import org.beistand.advocacy.ConsentPurpose;
import org.beistand.advocacy.Consulted;
import org.beistand.advocacy.CorrectionReason;
import org.beistand.advocacy.DataScope;
import org.beistand.advocacy.DisclosedAs;
import org.beistand.advocacy.DisclosureCounsel;
import org.beistand.advocacy.DisclosureEvent.DisclosedWithoutConsent;
import org.beistand.advocacy.DisclosureEvent.DisclosureRecorded;
import org.beistand.advocacy.DisclosureEvent.DisclosureReviewed;
import org.beistand.advocacy.DisclosureGround;
import org.beistand.advocacy.DisclosureId;
import org.beistand.advocacy.DisclosureVerdict;
import org.beistand.advocacy.EntryEvent.EntryApprovalRequested;
import org.beistand.advocacy.EntryEvent.EntryApproved;
import org.beistand.advocacy.EntryEvent.EntrySentBack;
import org.beistand.advocacy.EntryEvent.InteractionCorrected;
import org.beistand.advocacy.EntryEvent.InteractionRedacted;
import org.beistand.advocacy.EntryEvent.InteractionShared;
import org.beistand.advocacy.EntryEvent.NoteCorrected;
import org.beistand.advocacy.EntryEvent.NotePassedOn;
import org.beistand.advocacy.EntryEvent.NotePinned;
import org.beistand.advocacy.EntryEvent.NoteRedacted;
import org.beistand.advocacy.EntryEvent.NoteRestricted;
import org.beistand.advocacy.EntryEvent.NoteUnpinned;
import org.beistand.advocacy.EntryId;
import org.beistand.advocacy.FlagClearReason;
import org.beistand.advocacy.GoalId;
import org.beistand.advocacy.GoalOutcome;
import org.beistand.advocacy.HoldEvent.CasePutOnHold;
import org.beistand.advocacy.HoldEvent.CaseResumed;
import org.beistand.advocacy.HoldReason;
import org.beistand.advocacy.InstructionForm;
import org.beistand.advocacy.InteractionId;
import org.beistand.advocacy.InvolvementEvent.ClientCorrected;
import org.beistand.advocacy.InvolvementEvent.PersonInvolved;
import org.beistand.advocacy.InvolvementEvent.PersonReleased;
import org.beistand.advocacy.IssueEvent.IssueJudged;
import org.beistand.advocacy.IssueEvent.IssueVerified;
import org.beistand.advocacy.IssueFinding;
import org.beistand.advocacy.IssueId;
import org.beistand.advocacy.LateReason;
import org.beistand.advocacy.Lateness;
import org.beistand.advocacy.Medium;
import org.beistand.advocacy.NonInstructedApproach;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.NotificationDecision;
import org.beistand.advocacy.OriginalFate;
import org.beistand.advocacy.PartnerKind;
import org.beistand.advocacy.PauseReason;
import org.beistand.advocacy.PersonInformed;
import org.beistand.advocacy.PersonTold;
import org.beistand.advocacy.PlanAgreement;
import org.beistand.advocacy.PlanEvent.ActionAgreed;
import org.beistand.advocacy.PlanEvent.ActionCompleted;
import org.beistand.advocacy.PlanEvent.ActionDropped;
import org.beistand.advocacy.PlanEvent.GoalEnded;
import org.beistand.advocacy.PlanEvent.GoalSet;
import org.beistand.advocacy.PlanEvent.PlanAgreed;
import org.beistand.advocacy.PowerEndReason;
import org.beistand.advocacy.PowerHolder;
import org.beistand.advocacy.PowerId;
import org.beistand.advocacy.PowerScope;
import org.beistand.advocacy.ProtectiveFactor;
import org.beistand.advocacy.RedactionId;
import org.beistand.advocacy.RedactionReason;
import org.beistand.advocacy.ReferralAnswer;
import org.beistand.advocacy.ReferralOutId;
import org.beistand.advocacy.ReferralResult;
import org.beistand.advocacy.RiskFactor;
import org.beistand.advocacy.RiskFlagId;
import org.beistand.advocacy.RiskFlagKind;
import org.beistand.advocacy.RiskLevel;
import org.beistand.advocacy.SafetyEvent.ConsultationHeld;
import org.beistand.advocacy.SafetyEvent.NotificationDecided;
import org.beistand.advocacy.SafetyEvent.RiskAssessed;
import org.beistand.advocacy.SafetyEvent.RiskFlagCleared;
import org.beistand.advocacy.SafetyEvent.RiskFlagRaised;
import org.beistand.advocacy.SafetyEvent.SafeguardingConcernRaised;
import org.beistand.advocacy.Satisfaction;
import org.beistand.advocacy.SharedEntryId;
import org.beistand.advocacy.SilenceWith;
import org.beistand.advocacy.TargetEvent.ServiceTargetEnded;
import org.beistand.advocacy.TargetEvent.ServiceTargetMet;
import org.beistand.advocacy.TargetEvent.ServiceTargetMissed;
import org.beistand.advocacy.TargetEvent.ServiceTargetPaused;
import org.beistand.advocacy.TargetEvent.ServiceTargetResumed;
import org.beistand.advocacy.TargetEvent.ServiceTargetStarted;
import org.beistand.advocacy.TargetEvent.SilenceNoticed;
import org.beistand.advocacy.TargetId;
import org.beistand.advocacy.TargetKind;
import org.beistand.advocacy.TextVersion;
import org.beistand.advocacy.TransferEvent.CaseMoved;
import org.beistand.advocacy.TransferEvent.HandoverMeetingHeld;
import org.beistand.advocacy.TransferEvent.TeamTransferProposed;
import org.beistand.advocacy.TransferEvent.TransferAccepted;
import org.beistand.advocacy.TransferEvent.TransferProposed;
import org.beistand.advocacy.TransferEvent.TransferRefused;
import org.beistand.advocacy.TransferEvent.TransferRevoked;
import org.beistand.advocacy.TransferId;
import org.beistand.advocacy.WaiverId;
import org.beistand.advocacy.WeightEvent.CaseWeighed;
import org.beistand.advocacy.WeightParts;
import org.beistand.language.DomainEvent;
import org.beistand.language.Sealable;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.people.PersonId;

/** One example of each fact about plan, danger, consents, approvals and holds. */
final class EveryCareFact {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Sealer SEALER = open -> open;

    private EveryCareFact() {}

    static <T extends Sealable> Sealed<T> text() {
        return SEALER.text(new Random(1), 20);
    }

    static List<DomainEvent> sharing(AdvocacyCaseId id) {
        var consent = new ConsentId(UUID.randomUUID());
        var referral = new ReferralOutId(UUID.randomUUID());
        var scope = Set.of(DataScope.CONCERN);
        return List.of(
                new ConsentGiven(
                        id,
                        consent,
                        ConsentPurpose.REFERRAL,
                        PartnerKind.COUNSELLING,
                        scope,
                        ConsentForm.IN_WRITING,
                        new TextVersion(2),
                        DAY,
                        DAY,
                        text()),
                new ConsentToTransferGiven(
                        id,
                        new ConsentId(UUID.randomUUID()),
                        new TeamId(UUID.randomUUID()),
                        ConsentForm.SPOKEN,
                        new TextVersion(2),
                        DAY,
                        DAY),
                new ConsentRenewed(id, consent, ConsentForm.SPOKEN, DAY),
                new ConsentExpired(id, consent, DAY),
                new ReferralSent(id, referral, consent, scope, DAY, text()),
                new ReferralAnswered(id, referral, ReferralAnswer.ACCEPTED),
                new ReferralEnded(id, referral, ReferralResult.HELPED),
                new ConsentWithdrawn(id, consent, ConsentEndReason.WITHDRAWN_BY_PERSON));
    }

    static List<DomainEvent> disclosures(AdvocacyCaseId id) {
        var told = new DisclosureId(UUID.randomUUID());
        var override = new DisclosureId(UUID.randomUUID());
        var scope = Set.of(DataScope.DANGER);
        var at = Instant.parse("2026-03-01T10:00:00Z");
        return List.of(
                new DisclosureRecorded(
                        id,
                        told,
                        new ConsentId(UUID.randomUUID()),
                        scope,
                        Medium.PHONE,
                        at,
                        Lateness.IN_TIME,
                        null,
                        text()),
                new DisclosedWithoutConsent(
                        id,
                        override,
                        new StaffId(UUID.randomUUID()),
                        DisclosedAs.WORKER,
                        DisclosureGround.DANGER_TO_LIFE,
                        PartnerKind.AUTHORITY,
                        scope,
                        Medium.PHONE,
                        at,
                        Lateness.LATE,
                        LateReason.OUTAGE,
                        PersonInformed.NOT_FOR_DANGER,
                        DisclosureCounsel.NO_TIME,
                        text(),
                        text()),
                new DisclosureReviewed(id, override, DisclosureVerdict.JUSTIFIED, text()));
    }

    static List<DomainEvent> course(AdvocacyCaseId id) {
        var plan = new ApprovalId(UUID.randomUUID());
        var closure = new ApprovalId(UUID.randomUUID());
        var worker = new StaffId(UUID.randomUUID());
        return List.of(
                new CasePutOnHold(id, HoldReason.PERSON_AWAY, DAY),
                new CaseResumed(id),
                new ApprovalRequested(id, plan, ApprovalSubject.PLAN, worker, text()),
                new ApprovalGranted(id, plan, ApprovalSubject.PLAN),
                new ClosureRequested(
                        id, closure, worker, CaseOutcome.GOALS_REACHED, PersonTold.TOLD, text()),
                new ApprovalRefused(id, closure, ApprovalSubject.CLOSURE, text()),
                new ApprovalRevoked(id, closure, ApprovalSubject.CLOSURE));
    }

    static List<DomainEvent> entries(AdvocacyCaseId id) {
        var note = new NoteId(UUID.randomUUID());
        var contact = new InteractionId(UUID.randomUUID());
        return List.of(
                new NoteRedacted(
                        id,
                        note,
                        new RedactionId(UUID.randomUUID()),
                        RedactionReason.THIRD_PARTY,
                        OriginalFate.KEPT_CLOSED,
                        2,
                        text()),
                new InteractionRedacted(
                        id,
                        new InteractionId(UUID.randomUUID()),
                        new RedactionId(UUID.randomUUID()),
                        RedactionReason.WRONG_PERSON,
                        OriginalFate.DESTROYED,
                        1,
                        text()),
                new InteractionShared(
                        id,
                        new InteractionId(UUID.randomUUID()),
                        new SharedEntryId(UUID.randomUUID())),
                new EntryApprovalRequested(
                        id, new EntryId(UUID.randomUUID()), new StaffId(UUID.randomUUID())),
                new EntrySentBack(
                        id,
                        new EntryId(UUID.randomUUID()),
                        new ApprovalId(UUID.randomUUID()),
                        text()),
                new EntryApproved(id, new EntryId(UUID.randomUUID())),
                new NoteRestricted(id, note, new StaffId(UUID.randomUUID())),
                new NoteCorrected(id, note, CorrectionReason.MISTYPED, text()),
                new InteractionCorrected(id, contact, CorrectionReason.WRONG_FACT, text()),
                new NotePassedOn(id, note, new StaffId(UUID.randomUUID())),
                new NotePinned(id, note),
                new NoteUnpinned(id, note));
    }

    static List<DomainEvent> transfers(AdvocacyCaseId id) {
        var first = new TransferId(UUID.randomUUID());
        var second = new TransferId(UUID.randomUUID());
        var third = new TransferId(UUID.randomUUID());
        return List.of(
                proposed(id, first),
                new TransferRefused(id, first, text()),
                proposed(id, second),
                new TransferRevoked(id, second),
                outside(id, third),
                new HandoverMeetingHeld(
                        id,
                        third,
                        new StaffId(UUID.randomUUID()),
                        new StaffId(UUID.randomUUID()),
                        DAY),
                new CaseMoved(id, third, new TeamId(UUID.randomUUID())),
                new TransferAccepted(id, third));
    }

    private static DomainEvent outside(AdvocacyCaseId id, TransferId transfer) {
        return new TeamTransferProposed(
                id,
                transfer,
                new StaffId(UUID.randomUUID()),
                new StaffId(UUID.randomUUID()),
                new TeamId(UUID.randomUUID()),
                AssignmentReason.LOAD,
                new ConsentId(UUID.randomUUID()),
                null,
                Set.of(),
                text());
    }

    private static DomainEvent proposed(AdvocacyCaseId id, TransferId transfer) {
        return new TransferProposed(
                id,
                transfer,
                new StaffId(UUID.randomUUID()),
                new StaffId(UUID.randomUUID()),
                AssignmentReason.LOAD,
                Set.of(new NoteId(UUID.randomUUID())),
                text());
    }

    static List<DomainEvent> authority(AdvocacyCaseId id) {
        var power = new PowerId(UUID.randomUUID());
        return List.of(
                new InstructionConfirmed(id, InstructionForm.SPOKEN, DAY),
                new NonInstructedBasisRecorded(
                        id,
                        new NoteId(UUID.randomUUID()),
                        CapacityBasis.COURT_DECISION,
                        Set.of(NonInstructedApproach.WATCHING_BRIEF),
                        DAY,
                        text()),
                new PowerOfAttorneyRecorded(
                        id, power, PowerHolder.RELATIVE, Set.of(PowerScope.HEALTH), DAY, text()),
                new PowerOfAttorneyEnded(id, power, PowerEndReason.GIVEN_BACK));
    }

    static List<DomainEvent> conflicts(AdvocacyCaseId id) {
        return List.of(
                new ConflictCheckCleared(id),
                new ConflictOfInterestFound(id, new ConflictBasis(UUID.randomUUID())),
                new ConflictWaived(
                        id,
                        new WaiverId(UUID.randomUUID()),
                        DAY,
                        ConsentForm.ELECTRONIC,
                        new TextVersion(2),
                        text()));
    }

    static List<DomainEvent> targets(AdvocacyCaseId id) {
        var kept = new TargetId(UUID.randomUUID());
        var broken = new TargetId(UUID.randomUUID());
        return List.of(
                new ServiceTargetStarted(id, kept, TargetKind.FIRST_CONTACT, null, DAY),
                new ServiceTargetPaused(
                        id, kept, TargetKind.FIRST_CONTACT, PauseReason.AWAITS_COURT, DAY, DAY),
                new ServiceTargetResumed(id, kept, TargetKind.FIRST_CONTACT, DAY),
                new ServiceTargetMet(id, kept, TargetKind.FIRST_CONTACT, DAY, DAY),
                new ServiceTargetStarted(id, broken, TargetKind.PLAN, null, DAY),
                new ServiceTargetMissed(id, broken, TargetKind.PLAN, DAY),
                new ServiceTargetEnded(id, broken, TargetKind.PLAN),
                new SilenceNoticed(id, SilenceWith.PERSON, DAY, DAY));
    }

    static List<DomainEvent> issues(AdvocacyCaseId id) {
        var issue = new IssueId(UUID.randomUUID());
        return List.of(
                new CaseWeighed(id, new WeightParts(3, 2, 1, 0, 3)),
                new PersonInvolved(id, new PersonId(UUID.randomUUID()), CaseRole.OPPONENT),
                new PersonReleased(id, new PersonId(UUID.randomUUID()), CaseRole.OPPONENT),
                new ClientCorrected(
                        id, new PersonId(UUID.randomUUID()), new PersonId(UUID.randomUUID())),
                new IssueVerified(id, issue, IssueFinding.VERIFIED),
                new IssueJudged(id, issue, Satisfaction.SATISFIED));
    }

    static List<DomainEvent> examples(AdvocacyCaseId id) {
        var goal = new GoalId(UUID.randomUUID());
        var action = new ActionId(UUID.randomUUID());
        var flag = new RiskFlagId(UUID.randomUUID());
        var concern = new ConcernId(UUID.randomUUID());
        return List.of(
                new GoalSet(id, goal, text()),
                new GoalEnded(id, goal, GoalOutcome.ACHIEVED),
                new ActionAgreed(id, action, goal, ActionBy.WORKER, DAY, text()),
                new ActionCompleted(id, action),
                new ActionDropped(id, action, ActionDropReason.NO_LONGER_NEEDED),
                new PlanAgreed(id, PlanAgreement.IN_PERSON, DAY, DAY),
                new RiskAssessed(
                        id,
                        RiskLevel.HIGH,
                        Set.of(RiskFactor.THREATS),
                        Set.of(ProtectiveFactor.SAFE_PLACE),
                        DAY,
                        text()),
                new RiskFlagRaised(id, flag, RiskFlagKind.WEAPON, DAY, text()),
                new RiskFlagCleared(id, flag, FlagClearReason.DANGER_PASSED, text()),
                new SafeguardingConcernRaised(id, concern, ConcernKind.CHILD, text()),
                new ConsultationHeld(id, concern, Consulted.SUPERVISOR, text()),
                new NotificationDecided(id, concern, NotificationDecision.NOTIFIED_POLICE, text()));
    }
}
