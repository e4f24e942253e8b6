package org.beistand.separation;

import java.util.List;
import java.util.Set;
import org.beistand.language.Queries;
import org.beistand.language.Shown;
import org.beistand.people.PersonId;

/** The no-contact rules that name a person. */
public record SeparationRulesOf(PersonId person) implements Queries.Query<SeparationRulesOf.Rules> {

    /**
     * The rules, the latest first; those not in force any more too.
     *
     * @param may the names of the commands that the reader may send about them
     */
    public record Rules(PersonId person, List<SeparationRule> rules, Set<String> may)
            implements Queries.Answer {
        public Rules {
            rules = List.copyOf(rules);
            may = Set.copyOf(may);
        }

        @Override
        public Shown shows() {
            return Shown.ofPerson(person);
        }
    }
}
