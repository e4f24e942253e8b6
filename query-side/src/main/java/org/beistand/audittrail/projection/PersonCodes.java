package org.beistand.audittrail.projection;

import java.util.Map;
import org.beistand.people.MergeEvent;
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

/** The codes of facts about people: almost none, since nearly everything in them is personal. */
final class PersonCodes {
    private PersonCodes() {}

    private static Map<String, String> of(TieEvent event) {
        return switch (event) {
            case RelationshipRecorded e -> Map.of("relationship", e.kind().name());
            case RecordClosedToStaff e ->
                    Map.of("walledOff", e.staff().toString(), "nearness", e.nearness().name());
            case RelationshipEnded _, HouseholdJoined _, HouseholdLeft _ -> Map.of();
        };
    }

    static Map<String, String> of(PersonEvent event) {
        return switch (event) {
            case PersonRegistered _, PersonCorrected _, SafeContactChanged _, MergeEvent _ ->
                    Map.of();
            case TieEvent e -> of(e);
        };
    }
}
