package org.beistand.advocacy;

import java.time.LocalDate;
import java.util.Set;
import org.beistand.language.EventName;
import org.beistand.language.Sealed;
import org.beistand.language.TeamId;

/** What the person lets others know, and whom they were referred to. */
public sealed interface ConsentEvent extends CareEvent {
    /** The person consented that somebody outside learns something. */
    @EventName("advocacy.consent-given")
    record ConsentGiven(
            AdvocacyCaseId caseId,
            ConsentId consentId,
            ConsentPurpose purpose,
            PartnerKind partner,
            Set<DataScope> scope,
            ConsentForm form,
            TextVersion textVersion,
            LocalDate givenOn,
            LocalDate validUntil,
            Sealed<ConsentText> recipient)
            implements ConsentEvent {
        public ConsentGiven {
            scope = Set.copyOf(scope);
        }
    }

    /** The person consented that another team here takes the case. */
    @EventName("advocacy.consent-to-transfer-given")
    record ConsentToTransferGiven(
            AdvocacyCaseId caseId,
            ConsentId consentId,
            TeamId team,
            ConsentForm form,
            TextVersion textVersion,
            LocalDate givenOn,
            LocalDate validUntil)
            implements ConsentEvent {}

    /** A consent holds for longer. */
    @EventName("advocacy.consent-renewed")
    record ConsentRenewed(
            AdvocacyCaseId caseId, ConsentId consentId, ConsentForm form, LocalDate validUntil)
            implements ConsentEvent {}

    /** A consent no longer holds. */
    @EventName("advocacy.consent-withdrawn")
    record ConsentWithdrawn(AdvocacyCaseId caseId, ConsentId consentId, ConsentEndReason reason)
            implements ConsentEvent {}

    /** A consent ran out on its last day; it may be renewed. */
    @EventName("advocacy.consent-expired")
    record ConsentExpired(AdvocacyCaseId caseId, ConsentId consentId, LocalDate validUntil)
            implements ConsentEvent {}

    /** The person was referred to the recipient of a consent. */
    @EventName("advocacy.referral-sent")
    record ReferralSent(
            AdvocacyCaseId caseId,
            ReferralOutId referralId,
            ConsentId consentId,
            Set<DataScope> shared,
            LocalDate answerBy,
            Sealed<ConsentText> text)
            implements ConsentEvent {
        public ReferralSent {
            shared = Set.copyOf(shared);
        }
    }

    /** An answer to a referral came back. */
    @EventName("advocacy.referral-answered")
    record ReferralAnswered(AdvocacyCaseId caseId, ReferralOutId referralId, ReferralAnswer answer)
            implements ConsentEvent {}

    /** A referral came to its end. */
    @EventName("advocacy.referral-ended")
    record ReferralEnded(AdvocacyCaseId caseId, ReferralOutId referralId, ReferralResult result)
            implements ConsentEvent {}
}
