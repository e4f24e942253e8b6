package org.beistand.myday.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
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
import org.beistand.advocacy.ApprovalEvent;
import org.beistand.advocacy.ApprovalEvent.ApprovalRequested;
import org.beistand.advocacy.ApprovalEvent.ClosureRequested;
import org.beistand.advocacy.ApprovalSubject;
import org.beistand.advocacy.AuthorityEvent.NonInstructedBasisRecorded;
import org.beistand.advocacy.AuthorityEvent.PowerOfAttorneyRecorded;
import org.beistand.advocacy.CareEvent;
import org.beistand.advocacy.ConflictEvent.ConflictOfInterestFound;
import org.beistand.advocacy.ConsentEvent.ConsentGiven;
import org.beistand.advocacy.ConsentEvent.ConsentRenewed;
import org.beistand.advocacy.ConsentEvent.ConsentToTransferGiven;
import org.beistand.advocacy.ConsentEvent.ReferralSent;
import org.beistand.advocacy.DisclosedAs;
import org.beistand.advocacy.DisclosureEvent.DisclosedWithoutConsent;
import org.beistand.advocacy.DisclosureEvent.DisclosureReviewed;
import org.beistand.advocacy.DisclosureVerdict;
import org.beistand.advocacy.EntryEvent;
import org.beistand.advocacy.PlanEvent.ActionAgreed;
import org.beistand.advocacy.PlanEvent.PlanAgreed;
import org.beistand.advocacy.PlanText;
import org.beistand.advocacy.SafetyEvent.RiskAssessed;
import org.beistand.advocacy.SafetyEvent.RiskFlagRaised;
import org.beistand.advocacy.TargetEvent;
import org.beistand.advocacy.TargetEvent.ServiceTargetMissed;
import org.beistand.advocacy.TargetEvent.ServiceTargetResumed;
import org.beistand.advocacy.TargetEvent.ServiceTargetStarted;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.people.PersonEvent;
import org.beistand.queryside.Fact;
import org.beistand.queryside.Fold;
import org.jspecify.annotations.Nullable;

/** Keeps what in a case has a day or waits for another person, beside its follow-ups. */
final class DueProjection
        implements Fold.Change<DueProjection.Due>, Fact.OfPeopleAndCases<@Nullable UUID> {

    /** Something that waits, for a day or for a person. */
    record Due(UUID part, long position, UUID caseId, DueKind kind, Waiting waiting) {
        Due until(long at, LocalDate day) {
            return new Due(part, at, caseId, kind, Waiting.until(day));
        }
    }

    /** What it waits for; {@code null} for what does not apply to its kind. */
    record Waiting(
            @Nullable LocalDate dueOn,
            @Nullable Sealed<PlanText> action,
            @Nullable ApprovalSubject subject,
            @Nullable UUID askedBy,
            @Nullable Instant askedAt) {
        static Waiting forReview(StaffId of, Instant at) {
            return new Waiting(null, null, null, of.value(), at);
        }

        static Waiting until(LocalDate day) {
            return new Waiting(day, null, null, null, null);
        }

        /** For whoever looks after the case, and whoever decides in it. */
        static Waiting since(Instant at) {
            return new Waiting(null, null, null, null, at);
        }

        static Waiting forDecision(ApprovalSubject subject, StaffId by, Instant at) {
            return new Waiting(null, null, subject, by.value(), at);
        }
    }

    @Override
    public @Nullable UUID key(Fact fact) {
        return fact.tell(this);
    }

    @Override
    public @Nullable UUID advocacy(AdvocacyCaseEvent event, Fact fact) {
        return switch (event) {
            case CareEvent e -> DueKeys.of(e);
            case FollowUpSet _, FollowUpCompleted _, FollowUpDropped _ -> null; // kept apart
            case ReferralReceived _, // what else waits is read from the case list
                    ClientNamed _,
                    TriageStarted _,
                    CaseAccepted _,
                    CaseDeclined _,
                    CaseWaitlisted _,
                    CaseAssigned _,
                    CaseClosed _,
                    CaseReopened _,
                    IssueRaised _,
                    IssueEnded _,
                    InteractionRecorded _,
                    ContactAttemptFailed _,
                    NoteRecorded _,
                    WallBuilt _ ->
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
    public @Nullable Due after(@Nullable Due before, Fact fact) {
        return switch (fact.event()) {
            case ActionAgreed e -> action(e, fact);
            case PlanAgreed e -> due(e, DueKind.PLAN, e.reviewOn(), fact);
            case RiskAssessed e -> due(e, DueKind.RISK, e.reviewOn(), fact);
            case RiskFlagRaised e -> due(e, DueKind.FLAG, e.reviewOn(), fact);
            case ConsentGiven e -> due(e, DueKind.CONSENT, e.validUntil(), fact);
            case ConsentToTransferGiven e -> due(e, DueKind.CONSENT, e.validUntil(), fact);
            case NonInstructedBasisRecorded e -> due(e, DueKind.AUTHORITY, e.reviewOn(), fact);
            case PowerOfAttorneyRecorded e ->
                    e.validUntil() == null ? null : due(e, DueKind.POWER, e.validUntil(), fact);
            case ConsentRenewed e ->
                    before == null ? null : before.until(fact.position(), e.validUntil());
            case ReferralSent e -> due(e, DueKind.REFERRAL, e.answerBy(), fact);
            case TargetEvent e -> promised(e, fact);
            case ApprovalRequested e -> asked(e, e.requestedBy(), fact);
            case ClosureRequested e -> asked(e, e.requestedBy(), fact);
            case ConflictOfInterestFound e ->
                    due(e, DueKind.CONFLICT, Waiting.since(fact.provenance().recordedAt()), fact);
            case EntryEvent e -> DueEntries.after(e, before, fact);
            case DisclosedWithoutConsent e -> overridden(e, fact);
            case DisclosureReviewed e -> e.verdict() == DisclosureVerdict.UNCLEAR ? before : null;
            default -> null; // done, withdrawn, answered, ended, decided, cleared or waived
        };
    }

    private static @Nullable Due promised(TargetEvent event, Fact fact) {
        return switch (event) {
            case ServiceTargetStarted e -> due(e, DueKind.of(e.kind()), e.dueOn(), fact);
            case ServiceTargetResumed e -> due(e, DueKind.of(e.kind()), e.dueOn(), fact);
            case ServiceTargetMissed e -> due(e, DueKind.of(e.kind()), e.dueOn(), fact);
            default -> null; // kept, standing still or over
        };
    }

    private static Due action(ActionAgreed e, Fact fact) {
        var waiting = new Waiting(e.dueOn(), e.text(), null, null, null);
        return due(e, DueKind.ACTION, waiting, fact);
    }

    private static Due due(CareEvent e, DueKind kind, LocalDate day, Fact fact) {
        return due(e, kind, Waiting.until(day), fact);
    }

    private static Due asked(ApprovalEvent e, StaffId by, Fact fact) {
        var waiting = Waiting.forDecision(e.subject(), by, fact.provenance().recordedAt());
        return due(e, DueKind.APPROVAL, waiting, fact);
    }

    private static Due overridden(DisclosedWithoutConsent e, Fact fact) {
        var kind =
                e.as() == DisclosedAs.SUPERVISOR
                        ? DueKind.DISCLOSURE_BY_SUPERVISOR
                        : DueKind.DISCLOSURE;
        return due(e, kind, Waiting.forReview(e.by(), fact.provenance().recordedAt()), fact);
    }

    static Due due(CareEvent e, DueKind kind, Waiting waiting, Fact fact) {
        var part = Objects.requireNonNull(DueKeys.of(e));
        return new Due(part, fact.position(), e.caseId().value(), kind, waiting);
    }
}
