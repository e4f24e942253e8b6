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
 * One answer that showed somebody's content; never the content.
 *
 * @param view the kind of view, such as the name of the query
 * @param relation how the reader stood to what was shown, {@code null} for a list of several kinds
 * @param process the part of the system that read, if it was the system
 */
public record Reading(
        Instant at,
        @Nullable StaffId staff,
        @Nullable Role role,
        @Nullable Relation relation,
        @Nullable TokenId token,
        @Nullable String process,
        String view,
        Purpose purpose,
        Channel channel,
        UUID requestId,
        Set<UUID> cases,
        Set<UUID> people) {

    public Reading {
        cases = Set.copyOf(cases);
        people = Set.copyOf(people);
    }
}
