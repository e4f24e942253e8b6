package org.beistand.chronology;

import java.util.Set;
import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.language.Queries.Query;

/**
 * Some notes and contacts of one case as they were first written, with their corrections; latest
 * first. What the asking person may not read is left out.
 *
 * @param entries ids of notes and contacts
 */
public record EntriesOf(AdvocacyCaseId caseId, Set<UUID> entries) implements Query<Chronology> {
    public EntriesOf {
        entries = Set.copyOf(entries);
    }
}
