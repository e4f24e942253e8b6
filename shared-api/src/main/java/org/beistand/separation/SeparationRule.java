package org.beistand.separation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A no-contact rule as it stands.
 *
 * @param person the one of the two who was asked about
 * @param other the other; {@code null} where the reader may not see that record
 * @param expiresOn its last day; {@code null} until it is lifted
 * @param reason {@code null} for readers who settle nothing about it, like the texts
 * @param texts what was said about it, the latest first
 * @param liftedAt when it was lifted; {@code null} while it was not
 * @param version to be handed back with the next change
 */
public record SeparationRule(
        SeparationRuleId id,
        PersonId person,
        SeparationRole role,
        @Nullable PersonId other,
        SeparationRole roleOfOther,
        SeparationLevel level,
        @Nullable SeparationBasis basis,
        @Nullable LocalDate expiresOn,
        @Nullable SeparationReason reason,
        List<Sealed<SeparationText>> texts,
        Instant imposedAt,
        @Nullable StaffId imposedBy,
        @Nullable Instant liftedAt,
        @Nullable SeparationLiftReason lifted,
        long version) {
    public SeparationRule {
        texts = List.copyOf(texts);
    }

    /** Whether it keeps the two apart on a day. */
    public boolean inForce(LocalDate day) {
        return liftedAt == null && (expiresOn == null || !day.isAfter(expiresOn));
    }
}
