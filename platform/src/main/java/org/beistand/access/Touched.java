package org.beistand.access;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.beistand.language.TypedId;

/**
 * Whom an operation touches. Towards its cases, people and members of staff the actor needs one of
 * the relations that the operation's rule grants; people merely mentioned must be ones the actor
 * may read.
 */
public record Touched(Set<UUID> cases, Set<UUID> people, Set<UUID> staff, Set<UUID> mentioned) {
    /** Nobody's. */
    public static final Touched NOTHING = new Touched(Set.of(), Set.of(), Set.of());

    /** Cases and people alone. */
    public Touched(Set<UUID> cases, Set<UUID> people, Set<UUID> mentioned) {
        this(cases, people, Set.of(), mentioned);
    }

    public Touched {
        cases = Set.copyOf(cases);
        people = Set.copyOf(people);
        staff = Set.copyOf(staff);
        mentioned = Set.copyOf(mentioned);
    }

    /** One case. */
    public static Touched ofCase(TypedId id) {
        return new Touched(Set.of(id.value()), Set.of(), Set.of());
    }

    /** One person. */
    public static Touched ofPerson(TypedId id) {
        return new Touched(Set.of(), Set.of(id.value()), Set.of());
    }

    /** One member of staff. */
    public static Touched ofStaff(TypedId id) {
        return new Touched(Set.of(), Set.of(), Set.of(id.value()), Set.of());
    }

    /** The same, mentioning people whom the actor must be able to see. */
    public Touched mentioning(Iterable<? extends TypedId> people) {
        var all = new HashSet<>(mentioned);
        people.forEach(p -> all.add(p.value()));
        return new Touched(cases, this.people, staff, all);
    }
}
