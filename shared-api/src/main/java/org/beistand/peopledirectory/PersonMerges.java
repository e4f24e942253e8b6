package org.beistand.peopledirectory;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beistand.language.Sealed;
import org.beistand.people.PersonId;
import org.beistand.people.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Whose records are one with this one, as far as the asking person may see them.
 *
 * @param into who answers for this record too; {@code null} when nobody does
 * @param also records for which this one answers, with their own values
 * @param undone merges of this record that were undone
 */
public record PersonMerges(@Nullable Other into, List<Also> also, List<Other> undone) {
    /** None. */
    public static final PersonMerges NONE = new PersonMerges(null, List.of(), List.of());

    public PersonMerges {
        also = List.copyOf(also);
        undone = List.copyOf(undone);
    }

    /** The other record of a merge; {@code reversedAt} while it holds is {@code null}. */
    public record Other(
            PersonId personId,
            Sealed<PersonName> name,
            boolean answersForThis,
            Instant mergedAt,
            @Nullable Instant reversedAt) {}

    /** A merged record: what stands there stands beside what stands here. */
    public record Also(PersonRecord person, Instant mergedAt) {}

    /** Everybody named here. */
    Set<UUID> people() {
        return Stream.of(
                        Stream.ofNullable(into).map(Other::personId),
                        also.stream().map(a -> a.person().personId()),
                        undone.stream().map(Other::personId))
                .flatMap(ids -> ids)
                .map(PersonId::value)
                .collect(Collectors.toSet());
    }
}
