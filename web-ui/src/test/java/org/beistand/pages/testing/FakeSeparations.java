package org.beistand.pages.testing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.beistand.language.Sealed;
import org.beistand.people.PersonId;
import org.beistand.separation.SeparationBasis;
import org.beistand.separation.SeparationLevel;
import org.beistand.separation.SeparationLiftReason;
import org.beistand.separation.SeparationReason;
import org.beistand.separation.SeparationRole;
import org.beistand.separation.SeparationRule;
import org.beistand.separation.SeparationRuleId;
import org.beistand.separation.SeparationRulesOf.Rules;
import org.beistand.separation.SeparationText;
import org.jspecify.annotations.Nullable;

/** Invented no-contact rules. */
final class FakeSeparations {
    private static final Instant AT = Instant.parse("2026-11-02T10:02:00Z");

    private FakeSeparations() {}

    static Rules of(PersonId person) {
        return new Rules(
                person,
                List.of(rule(person, 1, null), rule(person, 2, AT)),
                Set.of(
                        "impose-separation-rule",
                        "tighten-separation-rule",
                        "relax-separation-rule",
                        "lift-separation-rule"));
    }

    private static SeparationRule rule(PersonId person, int number, @Nullable Instant liftedAt) {
        return new SeparationRule(
                new SeparationRuleId(new UUID(7, number)),
                person,
                SeparationRole.PROTECTED,
                null,
                SeparationRole.OTHER,
                SeparationLevel.NOT_SAME_SITE_SAME_DAY,
                SeparationBasis.PROTECTION_ORDER,
                null,
                SeparationReason.COURT_ORDER,
                List.of(Sealed.of(new SeparationText("Order of the local court"))),
                AT,
                null,
                liftedAt,
                liftedAt == null ? null : SeparationLiftReason.ORDER_ENDED,
                number);
    }
}
