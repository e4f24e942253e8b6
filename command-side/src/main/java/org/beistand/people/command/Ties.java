package org.beistand.people.command;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.beistand.language.StaffId;
import org.beistand.people.Nearness;
import org.beistand.people.PersonId;
import org.beistand.people.RelationshipId;
import org.beistand.people.RelationshipKind;
import org.beistand.people.StayId;
import org.beistand.people.TieEvent;
import org.beistand.people.TieEvent.HouseholdJoined;
import org.beistand.people.TieEvent.HouseholdLeft;
import org.beistand.people.TieEvent.RecordClosedToStaff;
import org.beistand.people.TieEvent.RelationshipEnded;
import org.beistand.people.TieEvent.RelationshipRecorded;
import org.jspecify.annotations.Nullable;

/**
 * Whom a person belongs to, as her own record says it.
 *
 * @param used every id of a relationship or stay there ever was
 */
record Ties(
        Map<RelationshipId, Tie> held, @Nullable Stay stay, Set<Closed> closed, Set<Object> used) {
    static final Ties NONE = new Ties(Map.of(), null, Set.of(), Set.of());

    /** What somebody else is to the person. */
    record Tie(PersonId other, RelationshipKind kind) {}

    /** Where the person lives now. */
    record Stay(StayId id, @Nullable LocalDate since) {}

    /** To whom the record is closed, and why. */
    record Closed(StaffId staff, Nearness nearness) {}

    Ties {
        held = Map.copyOf(held);
        closed = Set.copyOf(closed);
        used = Set.copyOf(used);
    }

    Ties evolve(TieEvent event) {
        return switch (event) {
            case RelationshipRecorded e ->
                    new Ties(
                            with(held, e.relationshipId(), new Tie(e.other(), e.kind())),
                            stay,
                            closed,
                            and(used, e.relationshipId()));
            case RelationshipEnded e ->
                    new Ties(with(held, e.relationshipId(), null), stay, closed, used);
            case HouseholdJoined e ->
                    new Ties(held, new Stay(e.stayId(), e.since()), closed, and(used, e.stayId()));
            case HouseholdLeft _ -> new Ties(held, null, closed, used);
            case RecordClosedToStaff e ->
                    new Ties(held, stay, and(closed, new Closed(e.staff(), e.nearness())), used);
        };
    }

    private static Map<RelationshipId, Tie> with(
            Map<RelationshipId, Tie> before, RelationshipId id, @Nullable Tie tie) {
        var after = new HashMap<>(before);
        var _ = tie == null ? after.remove(id) : after.put(id, tie);
        return after;
    }

    private static <T> Set<T> and(Set<T> before, T one) {
        var after = new HashSet<>(before);
        boolean _ = after.add(one);
        return after;
    }
}
