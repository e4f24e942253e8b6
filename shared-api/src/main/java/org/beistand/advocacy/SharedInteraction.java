package org.beistand.advocacy;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.beistand.language.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * One contact, or an attempt at one, that concerns several cases.
 *
 * @param text what stands in each of them; it should name nobody of the others
 * @param cases where it stands, 1 to {@value #MOST}, each once
 */
public record SharedInteraction(
        List<Copy> cases,
        Contact contact,
        Instant occurredAt,
        @Nullable LateReason lateReason,
        InteractionText text) {
    /** In so many cases one entry can stand. */
    public static final int MOST = 20;

    public SharedInteraction {
        cases = List.copyOf(cases);
        if (cases.isEmpty()) {
            throw new InvalidValue("shared.none");
        }
        if (cases.size() > MOST) {
            throw new InvalidValue("shared.too-many");
        }
        var once = new HashSet<AdvocacyCaseId>();
        if (!cases.stream().allMatch(copy -> once.add(copy.caseId()))) {
            throw new InvalidValue("shared.twice");
        }
        for (var copy : cases) {
            var _ = copy.said(text);
        }
    }

    /**
     * The entry in one of the cases.
     *
     * @param interactionId its id there; each copy has a key of its own
     * @param own what concerns this case alone, {@code null} for nothing
     */
    public record Copy(
            AdvocacyCaseId caseId, InteractionId interactionId, @Nullable InteractionText own) {

        /** All that stands in this case; an {@link InvalidValue} when it is too long. */
        public InteractionText said(InteractionText common) {
            return own == null ? common : new InteractionText(common.text() + "\n\n" + own.text());
        }
    }
}
