package org.beistand.advocacy;

import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * How a matter came in and from whom.
 *
 * @param referrer who sent it, if somebody did; never the person supported
 * @param reference the number it has with the referrer or in another system
 */
public record Referral(
        ReferralSource source,
        @Nullable Sealed<ReferrerDetails> referrer,
        @Nullable Sealed<ExternalReference> reference) {}
