package org.beistand.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.beistand.advocacy.ConsentId;
import org.beistand.advocacy.ConsentText;
import org.beistand.advocacy.DataScope;
import org.beistand.advocacy.DisclosedAs;
import org.beistand.advocacy.DisclosureCounsel;
import org.beistand.advocacy.DisclosureGround;
import org.beistand.advocacy.DisclosureId;
import org.beistand.advocacy.DisclosureText;
import org.beistand.advocacy.DisclosureVerdict;
import org.beistand.advocacy.Lateness;
import org.beistand.advocacy.Medium;
import org.beistand.advocacy.PartnerKind;
import org.beistand.advocacy.PersonInformed;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody outside was told.
 *
 * @param consentId the consent that covered it; {@code null} when none did
 * @param override why it was told without consent; {@code null} when a consent covered it
 * @param by who told it, or recorded that it was told; {@code null} when not known
 */
public record DisclosureOut(
        DisclosureId disclosureId,
        @Nullable ConsentId consentId,
        @Nullable Override override,
        Set<DataScope> shared,
        Medium medium,
        Instant toldAt,
        Lateness lateness,
        @Nullable StaffId by,
        Sealed<DisclosureText> text) {
    public DisclosureOut {
        shared = Set.copyOf(shared);
    }

    /** Whether another person still has to review it. */
    public boolean waits() {
        return override != null && override.waits();
    }

    /**
     * What was told without consent.
     *
     * @param reviews earliest first
     */
    public record Override(
            DisclosedAs as,
            DisclosureGround ground,
            PartnerKind partner,
            PersonInformed informed,
            DisclosureCounsel counsel,
            Sealed<ConsentText> recipient,
            List<Review> reviews) {
        public Override {
            reviews = List.copyOf(reviews);
        }

        boolean waits() {
            return reviews.isEmpty() || reviews.getLast().verdict() == DisclosureVerdict.UNCLEAR;
        }
    }

    /** What another person found. */
    public record Review(
            DisclosureVerdict verdict,
            @Nullable StaffId by,
            Instant reviewedAt,
            Sealed<DisclosureText> text) {}
}
