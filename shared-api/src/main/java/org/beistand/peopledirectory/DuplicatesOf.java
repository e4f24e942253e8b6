package org.beistand.peopledirectory;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beistand.language.Queries.Answer;
import org.beistand.language.Queries.Query;
import org.beistand.language.Shown;
import org.beistand.people.PersonId;

/** Who else may be this person, among those whom the asking person may see; the likeliest first. */
public record DuplicatesOf(PersonId personId) implements Query<DuplicatesOf.Candidates> {
    /** So many at most. */
    public static final int MOST = 20;

    /** Why two records may be one person's. */
    public enum Sign {
        /** The same words, whatever their order, umlauts and accents. */
        SAME_NAME,
        /** Other words that sound the same. */
        SOUNDS_ALIKE,
        /** Born on the same day, as far as both are known. */
        SAME_BIRTH_DATE,
        /** Born on different days: rather somebody else. */
        OTHER_BIRTH_DATE
    }

    /** Somebody who may be the same. */
    public record Candidate(PersonRecord person, Set<Sign> signs) {
        public Candidate {
            signs = Set.copyOf(signs);
        }
    }

    /** The person and who may be the same. */
    public record Candidates(PersonRecord person, List<Candidate> candidates) implements Answer {
        public Candidates {
            candidates = List.copyOf(candidates);
        }

        @Override
        public Shown shows() {
            return new Shown(
                    Set.of(),
                    Stream.concat(Stream.of(person), candidates.stream().map(Candidate::person))
                            .map(p -> p.personId().value())
                            .collect(Collectors.<UUID>toSet()));
        }
    }
}
