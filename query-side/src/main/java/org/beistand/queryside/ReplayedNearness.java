package org.beistand.queryside;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.beistand.access.Subject;
import org.beistand.people.MergeEvent.MergeReversed;
import org.beistand.people.MergeEvent.PersonMerged;
import org.beistand.people.Nearness;
import org.beistand.people.PersonEvent;
import org.beistand.people.PersonEvent.PersonCorrected;
import org.beistand.people.PersonEvent.PersonRegistered;
import org.beistand.people.PersonEvent.SafeContactChanged;
import org.beistand.people.TieEvent;
import org.beistand.people.TieEvent.HouseholdJoined;
import org.beistand.people.TieEvent.HouseholdLeft;
import org.beistand.people.TieEvent.RecordClosedToStaff;
import org.beistand.people.TieEvent.RelationshipEnded;
import org.beistand.people.TieEvent.RelationshipRecorded;

/** Who ever was near to whom, and the walls that follow from it, worked out anew. */
final class ReplayedNearness {
    private final Map<UUID, RelationshipRecorded> families = new HashMap<>();
    private final Map<UUID, Set<UUID>> ownRecords = new HashMap<>();
    private final Map<String, Boolean> merges = new HashMap<>();
    private final Set<String> ties = new HashSet<>();
    private final Set<String> households = new HashSet<>();
    private final Set<String> walls;

    ReplayedNearness(Set<String> walls) {
        this.walls = walls;
    }

    void person(PersonEvent event) {
        switch (event) {
            case TieEvent e -> add(e);
            case PersonMerged e -> {
                var _ = merges.put(e.personId() + " " + e.into(), false);
            }
            case MergeReversed e -> {
                var _ = merges.put(e.personId() + " " + e.from(), true);
            }
            case PersonRegistered _, PersonCorrected _, SafeContactChanged _ -> {} // near nobody
        }
    }

    /** What should stand in the table of merges. */
    Set<String> merged() {
        var lines = new HashSet<String>();
        merges.forEach((pair, reversed) -> lines.add(pair + (reversed ? " t" : " f")));
        return lines;
    }

    /** What should stand in the table of ties. */
    Set<String> ties() {
        return ties;
    }

    /** What should stand in the table of households. */
    Set<String> households() {
        return households;
    }

    private void add(TieEvent event) {
        switch (event) {
            case RelationshipRecorded e -> related(e);
            case RelationshipEnded e -> {
                var _ = families.remove(e.relationshipId().value());
            }
            case RecordClosedToStaff e -> closed(e);
            case HouseholdJoined e -> households.add(e.personId() + " " + e.householdId());
            case HouseholdLeft _ -> {} // whoever lived there is known for good
        }
    }

    private void related(RelationshipRecorded e) {
        if (e.kind().sharesInterests()) {
            boolean _ = ties.add(e.personId() + " " + e.other());
        }
        if (e.kind().isFamily()) {
            var _ = families.put(e.relationshipId().value(), e);
            closeTo(e.personId().value(), e.other().value());
            closeTo(e.other().value(), e.personId().value());
        }
    }

    private void closeTo(UUID own, UUID relative) {
        ownRecords.getOrDefault(own, Set.of()).forEach(staff -> wall(staff, relative));
    }

    private void closed(RecordClosedToStaff e) {
        var staff = e.staff().value();
        var person = e.personId().value();
        wall(staff, person);
        if (e.nearness() == Nearness.OWN_RECORD) {
            boolean _ = ownRecords.computeIfAbsent(person, _ -> new HashSet<>()).add(staff);
            for (var family : families.values()) {
                if (family.personId().equals(e.personId())) {
                    wall(staff, family.other().value());
                } else if (family.other().equals(e.personId())) {
                    wall(staff, family.personId().value());
                }
            }
        }
    }

    private void wall(UUID staff, UUID person) {
        boolean _ = walls.add(staff + " " + Subject.PERSON + " " + person);
    }
}
