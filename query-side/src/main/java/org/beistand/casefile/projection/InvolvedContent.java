package org.beistand.casefile.projection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.beistand.advocacy.CaseRole;
import org.beistand.advocacy.ConflictEvent;
import org.beistand.advocacy.InvolvementEvent;
import org.beistand.advocacy.InvolvementEvent.ClientCorrected;
import org.beistand.advocacy.InvolvementEvent.PersonInvolved;
import org.beistand.advocacy.InvolvementEvent.PersonReleased;
import org.beistand.casefile.ConflictOfCase;
import org.beistand.language.Provenance;
import org.beistand.people.PersonId;

/** Who has a part in a case, and what checks made of it, while it is put together. */
final class InvolvedContent {
    private final Set<Part> parts = new LinkedHashSet<>();
    private final ConflictContent conflict = new ConflictContent();

    /** A person in a role. */
    record Part(PersonId person, CaseRole role) {}

    void add(InvolvementEvent event) {
        boolean _ =
                switch (event) {
                    case PersonInvolved e -> parts.add(new Part(e.person(), e.role()));
                    case PersonReleased e -> parts.remove(new Part(e.person(), e.role()));
                    case ClientCorrected _ -> false; // in the case list
                };
    }

    void add(ConflictEvent event, Provenance by) {
        conflict.add(event, by);
    }

    ConflictOfCase conflict() {
        return conflict.conflict();
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }
}
