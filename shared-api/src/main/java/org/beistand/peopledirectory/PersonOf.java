package org.beistand.peopledirectory;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beistand.caseload.CaseRow;
import org.beistand.language.Queries.Answer;
import org.beistand.language.Queries.Query;
import org.beistand.language.Shown;
import org.beistand.people.PersonId;

/** One person, with the cases of hers that the asking person may see. */
public record PersonOf(PersonId personId) implements Query<PersonOf.Found> {

    /** The person and the visible cases, latest first. */
    public record Found(PersonRecord person, List<CaseRow> cases) implements Answer {
        public Found {
            cases = List.copyOf(cases);
        }

        @Override
        public Shown shows() {
            return new Shown(
                    cases.stream().map(c -> c.caseId().value()).collect(Collectors.<UUID>toSet()),
                    Shown.ofPerson(person.personId()).people());
        }
    }
}
