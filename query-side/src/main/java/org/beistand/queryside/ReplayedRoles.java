package org.beistand.queryside;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.ClientNamed;
import org.beistand.advocacy.AdvocacyCaseEvent.ReferralReceived;
import org.beistand.advocacy.InvolvementEvent.ClientCorrected;
import org.beistand.advocacy.InvolvementEvent.PersonInvolved;
import org.beistand.advocacy.InvolvementEvent.PersonReleased;
import org.beistand.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Every role that a person ever had, worked out anew. */
final class ReplayedRoles {
    private static final String CLIENT = "CLIENT";
    private final Map<String, Boolean> held = new HashMap<>();

    void add(AdvocacyCaseEvent event) {
        switch (event) {
            case ReferralReceived e -> put(e, e.client(), CLIENT, true);
            case ClientNamed e -> put(e, e.client(), CLIENT, true);
            case PersonInvolved e -> put(e, e.person(), e.role().name(), true);
            case PersonReleased e -> put(e, e.person(), e.role().name(), false);
            case ClientCorrected e -> {
                put(e, e.formerClient(), CLIENT, false);
                put(e, e.client(), CLIENT, true);
            }
            default -> {} // says nothing about a role
        }
    }

    private void put(AdvocacyCaseEvent event, @Nullable PersonId person, String role, boolean is) {
        if (person != null) {
            var _ = held.put(event.caseId() + " " + person + " " + role, is);
        }
    }

    /** What should stand in the table. */
    Set<String> lines() {
        var lines = new HashSet<String>();
        held.forEach((line, is) -> lines.add(line + (is ? " t" : " f")));
        return lines;
    }
}
