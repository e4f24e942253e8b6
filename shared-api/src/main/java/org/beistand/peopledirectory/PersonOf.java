package org.beistand.peopledirectory;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beistand.caseload.CaseRow;
import org.beistand.language.Queries.Answer;
import org.beistand.language.Queries.Query;
import org.beistand.language.Shown;
import org.beistand.people.PersonId;

/** One person, with the cases of hers that the asking person may see. */
public record PersonOf(PersonId personId) implements Query<PersonOf.Found> {

    /**
     * The person, the visible cases, latest first, and whom she belongs to.
     *
     * @param may names of the commands that the asking person may send about her
     */
    public record Found(
            PersonRecord person,
            List<CaseRow> cases,
            PersonTies ties,
            PersonMerges merges,
            Set<String> may)
            implements Answer {
        public Found {
            cases = List.copyOf(cases);
            may = Set.copyOf(may);
        }

        private Set<UUID> everybody() {
            var all = new HashSet<>(ties.people());
            boolean _ = all.addAll(merges.people());
            boolean _ = all.add(person.personId().value());
            return all;
        }

        @Override
        public Shown shows() {
            return new Shown(
                    cases.stream().map(c -> c.caseId().value()).collect(Collectors.<UUID>toSet()),
                    everybody());
        }
    }
}
