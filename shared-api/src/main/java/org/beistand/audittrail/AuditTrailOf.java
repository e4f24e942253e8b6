package org.beistand.audittrail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.language.Channel;
import org.beistand.language.Purpose;
import org.beistand.language.Queries.Answer;
import org.beistand.language.Queries.Query;
import org.beistand.language.Role;
import org.beistand.language.Shown;
import org.beistand.language.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Who did and read what, latest first, as far as the asking person answers for it: auditors
 * everything, administrators what was changed about accounts and teams, supervisors their team,
 * everybody their own actions. Metadata and codes, no content.
 *
 * @param kind only one kind of entries; {@code null} for all
 * @param limit entries per page, 1 to 200
 */
public record AuditTrailOf(
        @Nullable AdvocacyCaseId caseId,
        @Nullable StaffId staff,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Kind kind,
        @Nullable String before,
        int limit)
        implements Query<AuditTrailOf.Page> {

    /** What an entry is about. */
    public enum Kind {
        CHANGE,
        READING,
        /** Accounts, teams, tokens and one-time links, which are no facts of the log. */
        ADMINISTRATION
    }

    /** A page; {@code next} is the cursor of the next, older one, {@code null} on the last. */
    public record Page(List<Entry> entries, @Nullable String next) implements Answer {
        public Page {
            entries = List.copyOf(entries);
        }

        @Override
        public Shown shows() {
            return new Shown(
                    entries.stream()
                            .map(Entry::caseId)
                            .filter(java.util.Objects::nonNull)
                            .collect(Collectors.<UUID>toSet()),
                    Shown.NOTHING.people());
        }
    }

    /**
     * One entry.
     *
     * @param what for a change the fact's logical name ({@code advocacy.case-closed}), for a
     *     reading the kind of view ({@code chronology-of}), for administration what was changed
     *     ({@code account-disabled})
     * @param position the log position of a change, {@code null} for others
     * @param caseId the case concerned, {@code null} where it is none
     * @param caseNumber its number, where known
     * @param personId the person concerned, where it is one
     * @param codes codes, days and staff ids that the sentence needs, by name; no content
     * @param occurredAt when it happened, where that differs from when it was recorded
     */
    public record Entry(
            Kind kind,
            String what,
            Instant at,
            @Nullable Long position,
            @Nullable StaffId staff,
            @Nullable Role role,
            @Nullable String process,
            @Nullable UUID caseId,
            @Nullable String caseNumber,
            @Nullable UUID personId,
            Purpose purpose,
            Channel channel,
            java.util.Map<String, String> codes,
            @Nullable Instant occurredAt) {}
}
