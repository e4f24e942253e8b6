package org.beistand.readrecord;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.beistand.access.Relation;
import org.beistand.language.Channel;
import org.beistand.language.Purpose;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TokenId;
import org.jspecify.annotations.Nullable;

/**
 * One answer that showed somebody's content, or a search; never the content or the words.
 *
 * @param number grows with each reading, not without gaps; serves as a cursor
 * @param view the kind of view, such as the name of the query
 * @param searched keyed hash of what was searched for, in hex, if it was a search
 * @param process the part of the system that read, if it was the system
 */
public record Reading(
        long number,
        Instant at,
        @Nullable StaffId staff,
        @Nullable Role role,
        Relation relation,
        @Nullable TokenId token,
        @Nullable String process,
        String view,
        Purpose purpose,
        Channel channel,
        UUID requestId,
        Set<UUID> cases,
        Set<UUID> people,
        @Nullable String searched) {

    public Reading {
        cases = Set.copyOf(cases);
        people = Set.copyOf(people);
    }

    /**
     * Which readings are wanted, latest first; {@code null} does not narrow.
     *
     * @param cases readings of any of these cases
     * @param orRole beside those of the staff, the readings in this role
     * @param before only readings with a smaller number
     */
    public record Wanted(
            @Nullable Set<UUID> cases,
            @Nullable StaffId staff,
            @Nullable Role orRole,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable Long before,
            int atMost) {

        /** Readings of one member of staff alone, or of all. */
        public Wanted(
                @Nullable Set<UUID> cases,
                @Nullable StaffId staff,
                @Nullable Instant from,
                @Nullable Instant until,
                @Nullable Long before,
                int atMost) {
            this(cases, staff, null, from, until, before, atMost);
        }
    }
}
