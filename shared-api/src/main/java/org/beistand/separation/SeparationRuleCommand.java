package org.beistand.separation;

import java.time.LocalDate;
import org.beistand.language.DomainCommand;
import org.beistand.language.ErasableUnit;
import org.beistand.language.Sealed;
import org.beistand.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What can be asked of a no-contact rule. */
public sealed interface SeparationRuleCommand extends DomainCommand {
    /** The rule. */
    SeparationRuleId ruleId();

    /** The one of the two whose record the sender answers for. */
    PersonId person();

    @Override
    default SeparationRuleId aggregateId() {
        return ruleId();
    }

    /**
     * Keep two people apart; a person and herself are refused.
     *
     * @param basis the law it rests on; {@code null} where it rests on none
     * @param expiresOn its last day, not before today; {@code null} until it is lifted
     */
    record ImposeSeparationRule(
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
            implements SeparationRuleCommand, Beginning {
        @Override
        public @Nullable ErasableUnit unit() {
            return ErasableUnit.note(ruleId);
        }
    }

    /** Keep them further apart than before. */
    record TightenSeparationRule(SeparationRuleId ruleId, PersonId person, SeparationLevel level)
            implements SeparationRuleCommand {}

    /** Keep them less far apart than before; the text says what makes that safe. */
    record RelaxSeparationRule(
            SeparationRuleId ruleId,
            PersonId person,
            SeparationLevel level,
            Sealed<SeparationText> text)
            implements SeparationRuleCommand {
        @Override
        public @Nullable ErasableUnit unit() {
            return ErasableUnit.note(ruleId);
        }
    }

    /** Lift the rule; the text says what makes that safe. */
    record LiftSeparationRule(
            SeparationRuleId ruleId,
            PersonId person,
            SeparationLiftReason reason,
            Sealed<SeparationText> text)
            implements SeparationRuleCommand {
        @Override
        public @Nullable ErasableUnit unit() {
            return ErasableUnit.note(ruleId);
        }
    }
}
