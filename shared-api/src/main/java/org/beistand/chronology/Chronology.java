package org.beistand.chronology;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.ApprovalText;
import org.beistand.advocacy.CaseNumber;
import org.beistand.advocacy.EntryEvent;
import org.beistand.language.Provenance;
import org.beistand.language.Queries.Answer;
import org.beistand.language.Sealed;
import org.beistand.language.Shown;
import org.beistand.language.StaffId;
import org.beistand.people.PersonName;
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
     * @param signOff that it still has to be signed off; {@code null} when it has not, or is
     * @param elsewhere the other cases in which it stands as well; {@code null} when it was written
     *     for this one alone
     * @param occurredAt when it happened in the world; when it was recorded stands in provenance
     */
    public record Entry(
            AdvocacyCaseEvent event,
            EntryGroup group,
            Instant occurredAt,
            Provenance provenance,
            List<Correction> corrections,
            boolean restricted,
            @Nullable SignOff signOff,
            @Nullable Elsewhere elsewhere) {
        public Entry {
            corrections = List.copyOf(corrections);
        }

        /** The same, standing in other cases as well. */
        public Entry standing(Elsewhere others) {
            return new Entry(
                    event, group, occurredAt, provenance, corrections, restricted, signOff, others);
        }
    }

    /**
     * That another person still has to sign an entry off.
     *
     * @param author who wrote it last
     * @param comment why it went back to be put right; {@code null} while it waits for the
     *     supervisor
     */
    public record SignOff(StaffId author, @Nullable Sealed<ApprovalText> comment) {}

    /**
     * That an entry stands in other cases too.
     *
     * @param cases those of them that the asking person may see, perhaps none; how many there are
     *     besides is not told
     */
    public record Elsewhere(List<OtherCase> cases) {
        public Elsewhere {
            cases = List.copyOf(cases);
        }
    }

    /** A case that the asking person may see, with the person supported if known by name. */
    public record OtherCase(
            AdvocacyCaseId caseId, CaseNumber number, @Nullable Sealed<PersonName> client) {}

    /** A fact that puts another one right, and who recorded it. */
    public record Correction(EntryEvent event, Provenance provenance) {}

    @Override
    public Shown shows() {
        var all =
                entries.stream()
                        .map(Entry::elsewhere)
                        .filter(Objects::nonNull)
                        .flatMap(other -> other.cases().stream())
                        .map(other -> other.caseId().value());
        return new Shown(
                Stream.concat(Stream.of(caseId.value()), all).collect(Collectors.toSet()),
                Set.of());
    }
}
