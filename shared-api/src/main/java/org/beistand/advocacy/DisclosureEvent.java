package org.beistand.advocacy;

import java.time.Instant;
import java.util.Set;
import org.beistand.language.EventName;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.jspecify.annotations.Nullable;

/** What somebody outside was told, with the person's consent or without it. */
public sealed interface DisclosureEvent extends CareEvent {
    /** The disclosure concerned. */
    DisclosureId disclosureId();

    /** The recipient of a consent was told something. */
    @EventName("advocacy.disclosure-recorded")
    record DisclosureRecorded(
            AdvocacyCaseId caseId,
            DisclosureId disclosureId,
            ConsentId consentId,
            Set<DataScope> shared,
            Medium medium,
            Instant toldAt,
            Lateness lateness,
            @Nullable LateReason lateReason,
            Sealed<DisclosureText> text)
            implements DisclosureEvent {
        public DisclosureRecorded {
            shared = Set.copyOf(shared);
        }
    }

    /** Somebody outside was told something without the person's consent. */
    @EventName("advocacy.disclosed-without-consent")
    record DisclosedWithoutConsent(
            AdvocacyCaseId caseId,
            DisclosureId disclosureId,
            StaffId by,
            DisclosedAs as,
            DisclosureGround ground,
            PartnerKind partner,
            Set<DataScope> shared,
            Medium medium,
            Instant toldAt,
            Lateness lateness,
            @Nullable LateReason lateReason,
            PersonInformed informed,
            DisclosureCounsel counsel,
            Sealed<ConsentText> recipient,
            Sealed<DisclosureText> text)
            implements DisclosureEvent {
        public DisclosedWithoutConsent {
            shared = Set.copyOf(shared);
        }
    }

    /** Another person looked at what was passed on without consent. */
    @EventName("advocacy.disclosure-reviewed")
    record DisclosureReviewed(
            AdvocacyCaseId caseId,
            DisclosureId disclosureId,
            DisclosureVerdict verdict,
            Sealed<DisclosureText> text)
            implements DisclosureEvent {}
}
