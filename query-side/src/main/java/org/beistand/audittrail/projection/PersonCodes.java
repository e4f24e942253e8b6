package org.beistand.audittrail.projection;

import java.util.Map;
import org.beistand.people.PersonEvent;
import org.beistand.people.PersonEvent.PersonCorrected;
import org.beistand.people.PersonEvent.PersonRegistered;
import org.beistand.people.PersonEvent.SafeContactChanged;

/** The codes of facts about people: none, since everything in them is personal. */
final class PersonCodes {
    private PersonCodes() {}

    static Map<String, String> of(PersonEvent event) {
        return switch (event) {
            case PersonRegistered _, PersonCorrected _, SafeContactChanged _ -> Map.of();
        };
    }
}
