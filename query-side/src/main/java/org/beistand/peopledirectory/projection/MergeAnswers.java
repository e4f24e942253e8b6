package org.beistand.peopledirectory.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beistand.people.PersonId;
import org.beistand.peopledirectory.PersonMerges;
import org.beistand.peopledirectory.PersonMerges.Also;
import org.beistand.peopledirectory.PersonMerges.Other;
import org.beistand.peopledirectory.PersonRecord;
import org.beistand.peopledirectory.projection.MergeProjection.Row;
import org.beistand.queryside.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whose records are one, among those whom the one who asks may see. A merge widens nobody's sight.
 */
@Component
final class MergeAnswers {
    private final MergesTable merges;
    private final PeopleDirectoryTable people;

    MergeAnswers(MergesTable merges, PeopleDirectoryTable people) {
        this.merges = merges;
        this.people = people;
    }

    PersonMerges of(View view, UUID person, Set<UUID> visible) {
        var rows =
                merges.of(view, List.of(person)).stream()
                        .filter(row -> visible.contains(other(row, person)))
                        .toList();
        var records =
                people.of(view, rows.stream().map(row -> other(row, person)).toList()).stream()
                        .collect(Collectors.toMap(p -> p.personId().value(), p -> p));
        return new PersonMerges(
                rows.stream()
                        .filter(row -> row.holds() && row.personId().equals(person))
                        .findFirst()
                        .map(row -> other(row, person, records))
                        .orElse(null),
                rows.stream()
                        .filter(row -> row.holds() && row.survivorId().equals(person))
                        .flatMap(row -> also(row, records.get(row.personId())))
                        .toList(),
                rows.stream()
                        .filter(row -> !row.holds())
                        .filter(row -> records.containsKey(other(row, person)))
                        .map(row -> other(row, person, records))
                        .toList());
    }

    /** Who answers for whom, where the one who asks may see both. */
    Map<UUID, UUID> survivors(View view, Set<UUID> visible) {
        var survivors = new HashMap<UUID, UUID>();
        for (var row : merges.of(view, visible)) {
            if (row.holds() && visible.contains(row.survivorId())) {
                var _ = survivors.put(row.personId(), row.survivorId());
            }
        }
        return survivors;
    }

    private static UUID other(Row row, UUID person) {
        return row.personId().equals(person) ? row.survivorId() : row.personId();
    }

    private static @Nullable Other other(Row row, UUID person, Map<UUID, PersonRecord> records) {
        var record = records.get(other(row, person));
        return record == null
                ? null
                : new Other(
                        new PersonId(other(row, person)),
                        record.name(),
                        row.personId().equals(person),
                        row.mergedAt(),
                        row.reversedAt());
    }

    private static Stream<Also> also(Row row, @Nullable PersonRecord record) {
        return record == null ? Stream.empty() : Stream.of(new Also(record, row.mergedAt()));
    }
}
