package org.beistand.language;

import java.util.Set;
import java.util.UUID;

/** Whose content an answer shows, by id: what the record of reading notes. */
public record Shown(Set<UUID> cases, Set<UUID> people) {
    /** No one's content. */
    public static final Shown NOTHING = new Shown(Set.of(), Set.of());

    public Shown {
        cases = Set.copyOf(cases);
        people = Set.copyOf(people);
    }

    /** One case. */
    public static Shown ofCase(TypedId id) {
        return new Shown(Set.of(id.value()), Set.of());
    }

    /** One person. */
    public static Shown ofPerson(TypedId id) {
        return new Shown(Set.of(), Set.of(id.value()));
    }
}
