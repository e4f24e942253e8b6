package org.beistand.advocacy;

import java.time.LocalDate;
import java.util.Set;
import org.beistand.language.ErasableUnit;
import org.beistand.language.InvalidValue;
import org.beistand.language.Sealed;
import org.beistand.language.TeamId;

/** What can be asked about what the person lets others know, and about referrals out. */
public sealed interface ConsentCommand extends CareCommand {
    /**
     * Record that the person consents that somebody outside learns something, for a purpose.
     *
     * @param purpose not {@link ConsentPurpose#TRANSFER}: that one names a team
     * @param recipient who that is, by name
     * @param validUntil the last day on which it holds
     */
    record GiveConsent(
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
            implements ConsentCommand {
        public GiveConsent {
            scope = Set.copyOf(scope);
            if (purpose == ConsentPurpose.TRANSFER) {
                throw new InvalidValue("consent.names-team");
            }
        }

        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(consentId);
        }
    }

    /**
     * Record that the person consents that another team here takes the case, with its whole file.
     */
    record ConsentToTransfer(
            AdvocacyCaseId caseId,
            ConsentId consentId,
            TeamId team,
            ConsentForm form,
            TextVersion textVersion,
            LocalDate givenOn,
            LocalDate validUntil)
            implements ConsentCommand {}

    /** Record that the person lets a consent hold for longer. */
    record RenewConsent(
            AdvocacyCaseId caseId, ConsentId consentId, ConsentForm form, LocalDate validUntil)
            implements ConsentCommand {}

    /** Record that a consent no longer holds. */
    record WithdrawConsent(AdvocacyCaseId caseId, ConsentId consentId, ConsentEndReason reason)
            implements ConsentCommand {}

    /**
     * Refer the person to the recipient of a consent, with no more than it allows.
     *
     * @param shared what is passed on
     * @param answerBy when an answer is due
     */
    record SendReferral(
            AdvocacyCaseId caseId,
            ReferralOutId referralId,
            ConsentId consentId,
            Set<DataScope> shared,
            LocalDate answerBy,
            Sealed<ConsentText> text)
            implements ConsentCommand {
        public SendReferral {
            shared = Set.copyOf(shared);
        }

        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(referralId);
        }
    }

    /** Record what came back to a referral. */
    record AnswerReferral(AdvocacyCaseId caseId, ReferralOutId referralId, ReferralAnswer answer)
            implements ConsentCommand {}

    /** Record how a referral ended. */
    record EndReferral(AdvocacyCaseId caseId, ReferralOutId referralId, ReferralResult result)
            implements ConsentCommand {}
}
