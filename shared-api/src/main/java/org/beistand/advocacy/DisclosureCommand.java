package org.beistand.advocacy;

import java.time.Instant;
import java.util.Set;
import org.beistand.language.ErasableUnit;
import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;

/** What can be asked about telling somebody outside something, beside referrals. */
public sealed interface DisclosureCommand extends CareCommand {
    /** The disclosure concerned. */
    DisclosureId disclosureId();

    @Override
    default ErasableUnit unit() {
        return ErasableUnit.note(disclosureId());
    }

    /**
     * Record that the recipient of a consent was told something.
     *
     * @param shared what of the person; no more than the consent allows
     * @param toldAt when it was told; the consent has to hold on that day
     * @param lateReason needed when it is recorded late, as for contacts
     */
    record RecordDisclosure(
            AdvocacyCaseId caseId,
            DisclosureId disclosureId,
            ConsentId consentId,
            Set<DataScope> shared,
            Medium medium,
            Instant toldAt,
            @Nullable LateReason lateReason,
            Sealed<DisclosureText> text)
            implements DisclosureCommand {
        public RecordDisclosure {
            shared = Set.copyOf(shared);
        }
    }

    /**
     * Record that somebody outside was told something without the person's consent. Possible at
     * every stage, a closed case included: danger does not wait. Another person reviews it.
     *
     * @param recipient who was told, by name
     * @param informed whether the person was told of it, or why not
     * @param counsel with whom it was talked over beforehand, or why with nobody
     * @param text what was told, and why it could not wait for a consent
     */
    record DiscloseWithoutConsent(
            AdvocacyCaseId caseId,
            DisclosureId disclosureId,
            DisclosureGround ground,
            PartnerKind partner,
            Set<DataScope> shared,
            Medium medium,
            Instant toldAt,
            @Nullable LateReason lateReason,
            PersonInformed informed,
            DisclosureCounsel counsel,
            Sealed<ConsentText> recipient,
            Sealed<DisclosureText> text)
            implements DisclosureCommand {
        public DiscloseWithoutConsent {
            shared = Set.copyOf(shared);
        }
    }

    /** Say whether something was rightly passed on without consent. */
    record ReviewDisclosure(
            AdvocacyCaseId caseId,
            DisclosureId disclosureId,
            DisclosureVerdict verdict,
            Sealed<DisclosureText> text)
            implements DisclosureCommand {}
}
