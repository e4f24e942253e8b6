package org.beistand.queryside.testing;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.beistand.advocacy.ActionBy;
import org.beistand.advocacy.ActionId;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.ApprovalEvent.ApprovalRefused;
import org.beistand.advocacy.ApprovalEvent.ClosureRequested;
import org.beistand.advocacy.ApprovalId;
import org.beistand.advocacy.ApprovalSubject;
import org.beistand.advocacy.CaseOutcome;
import org.beistand.advocacy.ConsentEndReason;
import org.beistand.advocacy.ConsentEvent.ConsentGiven;
import org.beistand.advocacy.ConsentEvent.ConsentRenewed;
import org.beistand.advocacy.ConsentEvent.ConsentWithdrawn;
import org.beistand.advocacy.ConsentEvent.ReferralSent;
import org.beistand.advocacy.ConsentForm;
import org.beistand.advocacy.ConsentId;
import org.beistand.advocacy.ConsentPurpose;
import org.beistand.advocacy.DataScope;
import org.beistand.advocacy.DisclosedAs;
import org.beistand.advocacy.DisclosureCounsel;
import org.beistand.advocacy.DisclosureEvent.DisclosedWithoutConsent;
import org.beistand.advocacy.DisclosureEvent.DisclosureReviewed;
import org.beistand.advocacy.DisclosureGround;
import org.beistand.advocacy.DisclosureId;
import org.beistand.advocacy.DisclosureVerdict;
import org.beistand.advocacy.Lateness;
import org.beistand.advocacy.Medium;
import org.beistand.advocacy.PartnerKind;
import org.beistand.advocacy.PersonInformed;
import org.beistand.advocacy.PersonTold;
import org.beistand.advocacy.PlanAgreement;
import org.beistand.advocacy.PlanEvent.ActionAgreed;
import org.beistand.advocacy.PlanEvent.ActionCompleted;
import org.beistand.advocacy.PlanEvent.PlanAgreed;
import org.beistand.advocacy.ReferralOutId;
import org.beistand.advocacy.RiskLevel;
import org.beistand.advocacy.SafetyEvent.RiskAssessed;
import org.beistand.advocacy.TextVersion;
import org.beistand.language.Sealable;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;

/** What in a case has a day or waits for a person; its parts are told apart by a number. */
public record DueFacts(AdvocacyCaseId id) {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);
    private static final Sealer SEALER = open -> open;

    private static <T extends Sealable> Sealed<T> text() {
        return SEALER.text(new Random(1), 20);
    }

    private UUID part(int n) {
        return new UUID(id.value().getMostSignificantBits(), n);
    }

    public ActionAgreed action(int n, LocalDate due) {
        return new ActionAgreed(id, new ActionId(part(n)), null, ActionBy.WORKER, due, text());
    }

    public ActionCompleted done(int n) {
        return new ActionCompleted(id, new ActionId(part(n)));
    }

    public ConsentGiven consent(int n, LocalDate until) {
        return new ConsentGiven(
                id,
                new ConsentId(part(n)),
                ConsentPurpose.EXCHANGE,
                PartnerKind.OTHER,
                Set.of(DataScope.CONCERN),
                ConsentForm.SPOKEN,
                new TextVersion(1),
                DAY,
                until,
                text());
    }

    public ConsentRenewed renewed(int n, LocalDate until) {
        return new ConsentRenewed(id, new ConsentId(part(n)), ConsentForm.SPOKEN, until);
    }

    public ConsentWithdrawn withdrawn(int n) {
        return new ConsentWithdrawn(
                id, new ConsentId(part(n)), ConsentEndReason.WITHDRAWN_BY_PERSON);
    }

    public ReferralSent referred(int n, LocalDate answerBy) {
        var scope = Set.of(DataScope.CONCERN);
        return new ReferralSent(
                id, new ReferralOutId(part(n)), new ConsentId(part(6)), scope, answerBy, text());
    }

    public PlanAgreed planAgreed(LocalDate review) {
        return new PlanAgreed(id, PlanAgreement.IN_PERSON, DAY, review);
    }

    public RiskAssessed assessed(LocalDate review) {
        return new RiskAssessed(id, RiskLevel.LOW, Set.of(), Set.of(), review, text());
    }

    public ClosureRequested closing(StaffId by) {
        return new ClosureRequested(
                id,
                new ApprovalId(part(20)),
                by,
                CaseOutcome.GOALS_REACHED,
                PersonTold.TOLD,
                text());
    }

    public ApprovalRefused refused() {
        return new ApprovalRefused(id, new ApprovalId(part(20)), ApprovalSubject.CLOSURE, text());
    }

    /** Told outside without consent by this member of staff. */
    public DisclosedWithoutConsent overridden(int n, StaffId by, DisclosedAs as) {
        return new DisclosedWithoutConsent(
                id,
                new DisclosureId(part(n)),
                by,
                as,
                DisclosureGround.CHILD_AT_RISK,
                PartnerKind.AUTHORITY,
                Set.of(DataScope.DANGER),
                Medium.PHONE,
                GivenFacts.NOW,
                Lateness.IN_TIME,
                null,
                PersonInformed.NOT_FOR_DANGER,
                DisclosureCounsel.NO_TIME,
                text(),
                text());
    }

    public DisclosureReviewed reviewed(int n, DisclosureVerdict verdict) {
        return new DisclosureReviewed(id, new DisclosureId(part(n)), verdict, text());
    }
}
