package org.beistand.separation.command;

import java.time.LocalDate;
import org.beistand.people.PersonId;
import org.beistand.separation.SeparationLevel;
import org.beistand.separation.SeparationRuleEvent;
import org.beistand.separation.SeparationRuleEvent.SeparationRuleImposed;
import org.beistand.separation.SeparationRuleEvent.SeparationRuleLifted;
import org.beistand.separation.SeparationRuleEvent.SeparationRuleRelaxed;
import org.beistand.separation.SeparationRuleEvent.SeparationRuleTightened;
import org.jspecify.annotations.Nullable;

/** What decisions about a no-contact rule rest on. */
sealed interface SeparationRuleState {
    /** There is none. */
    record NotImposed() implements SeparationRuleState {}

    /** It keeps two people apart until its last day, if it has one. */
    record Imposed(
            PersonId person, PersonId other, SeparationLevel level, @Nullable LocalDate expiresOn)
            implements SeparationRuleState {
        boolean names(PersonId one) {
            return one.equals(person) || one.equals(other);
        }

        boolean over(LocalDate today) {
            return expiresOn != null && today.isAfter(expiresOn);
        }

        private Imposed at(SeparationLevel changed) {
            return new Imposed(person, other, changed, expiresOn);
        }
    }

    /** It was lifted. */
    record Lifted() implements SeparationRuleState {}

    /** The state after one more fact. */
    default SeparationRuleState evolve(SeparationRuleEvent event) {
        return switch (this) {
            case NotImposed _ ->
                    event instanceof SeparationRuleImposed e
                            ? new Imposed(e.person(), e.other(), e.level(), e.expiresOn())
                            : this;
            case Imposed rule ->
                    switch (event) {
                        case SeparationRuleImposed _ -> rule;
                        case SeparationRuleTightened e -> rule.at(e.level());
                        case SeparationRuleRelaxed e -> rule.at(e.level());
                        case SeparationRuleLifted _ -> new Lifted();
                    };
            case Lifted _ -> this;
        };
    }
}
