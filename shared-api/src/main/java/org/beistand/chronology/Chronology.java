package org.beistand.chronology;

import java.time.Instant;
import java.util.List;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.EntryEvent;
import org.beistand.language.Provenance;
import org.beistand.language.Queries.Answer;
import org.beistand.language.Shown;
import org.jspecify.annotations.Nullable;

/**
 * A page of a case's chronology.
 *
 * @param next the cursor of the next, older page; {@code null} on the last
 * @param total entries that match in all
 */
public record Chronology(
        AdvocacyCaseId caseId, List<Entry> entries, int total, @Nullable String next)
        implements Answer {

    public Chronology {
        entries = List.copyOf(entries);
    }

    /**
     * One entry: the fact itself, its sealed texts open, and who recorded it. The page makes a
     * sentence of it.
     *
     * @param corrections what put it right, the last one last
     * @param restricted whether only its author and supervisors may read it
     * @param occurredAt when it happened in the world; when it was recorded stands in provenance
     */
    public record Entry(
            AdvocacyCaseEvent event,
            EntryGroup group,
            Instant occurredAt,
            Provenance provenance,
            List<Correction> corrections,
            boolean restricted) {
        public Entry {
            corrections = List.copyOf(corrections);
        }
    }

    /** A fact that puts another one right, and who recorded it. */
    public record Correction(EntryEvent event, Provenance provenance) {}

    @Override
    public Shown shows() {
        return Shown.ofCase(caseId);
    }
}
