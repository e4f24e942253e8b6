package org.beistand.queryside.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.beistand.language.DomainEvent;
import org.beistand.language.Sealed;
import org.beistand.people.PersonId;
import org.beistand.separation.SeparationBasis;
import org.beistand.separation.SeparationLevel;
import org.beistand.separation.SeparationLiftReason;
import org.beistand.separation.SeparationReason;
import org.beistand.separation.SeparationRole;
import org.beistand.separation.SeparationRuleEvent.SeparationRuleImposed;
import org.beistand.separation.SeparationRuleEvent.SeparationRuleLifted;
import org.beistand.separation.SeparationRuleEvent.SeparationRuleRelaxed;
import org.beistand.separation.SeparationRuleEvent.SeparationRuleTightened;
import org.beistand.separation.SeparationRuleId;
import org.beistand.separation.SeparationText;

/** One fact of every kind about no-contact rules. */
final class EverySeparationFact {
    private static final Sealer SEALER = open -> open;

    private EverySeparationFact() {}

    private static Sealed<SeparationText> text() {
        return SEALER.text(new Random(1), 20);
    }

    static List<DomainEvent> examples(PersonId person) {
        var rule = new SeparationRuleId(UUID.randomUUID());
        return List.of(
                imposed(rule, person),
                new SeparationRuleTightened(rule, person, SeparationLevel.NO_KNOWLEDGE_OF_SITE),
                new SeparationRuleRelaxed(rule, person, SeparationLevel.NOT_SAME_ROOM, text()),
                new SeparationRuleLifted(rule, person, SeparationLiftReason.PERSONS_WISH, text()));
    }

    private static SeparationRuleImposed imposed(SeparationRuleId rule, PersonId person) {
        return new SeparationRuleImposed(
                rule,
                person,
                SeparationRole.PROTECTED,
                new PersonId(UUID.randomUUID()),
                SeparationRole.OTHER,
                SeparationLevel.NOT_SAME_SITE_SAME_DAY,
                SeparationReason.COURT_ORDER,
                SeparationBasis.PROTECTION_ORDER,
                LocalDate.of(2026, 8, 1),
                text());
    }
}
