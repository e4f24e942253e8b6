package org.beistand.separation;

import java.time.LocalDate;
import org.beistand.language.DomainEvent;
import org.beistand.language.EventName;
import org.beistand.language.Sealed;
import org.beistand.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What happened to a no-contact rule. */
public sealed interface SeparationRuleEvent extends DomainEvent {
    /** The rule. */
    SeparationRuleId ruleId();

    /** The one of the two on whose record it was settled. */
    PersonId person();

    @Override
    default SeparationRuleId aggregateId() {
        return ruleId();
    }

    /**
     * Two people are kept apart from now on.
     *
     * @param expiresOn its last day; {@code null} until it is lifted
     */
    @EventName("separation.rule-imposed")
    record SeparationRuleImposed(
            SeparationRuleId ruleId,
            PersonId person,
            SeparationRole role,
            PersonId other,
            SeparationRole roleOfOther,
            SeparationLevel level,
            SeparationReason reason,
            @Nullable SeparationBasis basis,
            @Nullable LocalDate expiresOn,
            Sealed<SeparationText> text)
            implements SeparationRuleEvent {}

    /** They are kept further apart. */
    @EventName("separation.rule-tightened")
    record SeparationRuleTightened(SeparationRuleId ruleId, PersonId person, SeparationLevel level)
            implements SeparationRuleEvent {}

    /** They are kept less far apart. */
    @EventName("separation.rule-relaxed")
    record SeparationRuleRelaxed(
            SeparationRuleId ruleId,
            PersonId person,
            SeparationLevel level,
            Sealed<SeparationText> text)
            implements SeparationRuleEvent {}

    /** The rule was lifted. */
    @EventName("separation.rule-lifted")
    record SeparationRuleLifted(
            SeparationRuleId ruleId,
            PersonId person,
            SeparationLiftReason reason,
            Sealed<SeparationText> text)
            implements SeparationRuleEvent {}
}
