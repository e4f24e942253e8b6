package org.beistand.chronology;

import java.util.Set;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.language.Queries.Query;
import org.jspecify.annotations.Nullable;

/**
 * What happened in one case, latest first.
 *
 * @param groups only entries of these groups; empty for all
 * @param before the cursor of the page before; {@code null} for the latest
 * @param limit entries per page, 1 to 200
 */
public record ChronologyOf(
        AdvocacyCaseId caseId, Set<EntryGroup> groups, @Nullable String before, int limit)
        implements Query<Chronology> {
    public ChronologyOf {
        groups = Set.copyOf(groups);
    }
}
