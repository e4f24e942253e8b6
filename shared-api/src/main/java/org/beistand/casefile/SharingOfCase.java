package org.beistand.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.beistand.advocacy.ConsentEndReason;
import org.beistand.advocacy.ConsentForm;
import org.beistand.advocacy.ConsentId;
import org.beistand.advocacy.ConsentPurpose;
import org.beistand.advocacy.ConsentText;
import org.beistand.advocacy.DataScope;
import org.beistand.advocacy.PartnerKind;
import org.beistand.advocacy.ReferralAnswer;
import org.beistand.advocacy.ReferralOutId;
import org.beistand.advocacy.ReferralResult;
import org.beistand.advocacy.TextVersion;
import org.beistand.language.Sealed;
import org.beistand.language.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What others outside may learn about one case, whom the person was referred to, and what was told
 * otherwise, with consent or without; latest first.
 */
public record SharingOfCase(
        List<Consent> consents, List<ReferralOut> referrals, List<DisclosureOut> disclosures) {
    /** Nothing yet. */
    public static final SharingOfCase NONE = new SharingOfCase(List.of(), List.of(), List.of());

    public SharingOfCase {
        consents = List.copyOf(consents);
        referrals = List.copyOf(referrals);
        disclosures = List.copyOf(disclosures);
    }

    /**
     * One consent; {@code ended} is {@code null} as long as nobody took it back.
     *
     * @param recipient {@code null} for a transfer to another team
     * @param team the team that may take the case, {@code null} for all other consents
     */
    public record Consent(
            ConsentId consentId,
            ConsentPurpose purpose,
            PartnerKind partner,
            Set<DataScope> scope,
            ConsentForm form,
            TextVersion textVersion,
            LocalDate givenOn,
            LocalDate validUntil,
            @Nullable Sealed<ConsentText> recipient,
            @Nullable ConsentEndReason ended,
            @Nullable TeamId team) {
        public Consent {
            scope = Set.copyOf(scope);
        }

        /** Whether it holds on a day. */
        public boolean holdsOn(LocalDate day) {
            return ended == null && !day.isAfter(validUntil);
        }
    }

    /** One referral to the recipient of a consent; {@code null} for what did not happen yet. */
    public record ReferralOut(
            ReferralOutId referralId,
            ConsentId consentId,
            Set<DataScope> shared,
            Instant sentAt,
            LocalDate answerBy,
            Sealed<ConsentText> text,
            @Nullable ReferralAnswer answer,
            @Nullable ReferralResult result) {
        public ReferralOut {
            shared = Set.copyOf(shared);
        }

        /** Whether somebody still has to close the loop. */
        public boolean open() {
            return result == null && (answer == null || answer == ReferralAnswer.ACCEPTED);
        }
    }
}
