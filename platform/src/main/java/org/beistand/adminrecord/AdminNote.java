package org.beistand.adminrecord;

import java.time.Instant;
import java.util.Map;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was changed; ids, codes and numbers only.
 *
 * @param number grows with each note; serves as a cursor
 * @param staff who did it; {@code null} for a process and for whoever held a link
 * @param process the part of the system that did it, if it was the system
 * @param account whose account it is about, where it is about one
 * @param team which team it is about, where it is about one
 */
public record AdminNote(
        long number,
        Instant at,
        @Nullable StaffId staff,
        @Nullable Role role,
        @Nullable String process,
        AdminChange what,
        @Nullable StaffId account,
        @Nullable TeamId team,
        Map<String, String> codes) {
    public AdminNote {
        codes = Map.copyOf(codes);
    }

    /**
     * Which notes are wanted, latest first; {@code null} does not narrow.
     *
     * @param before only notes with a smaller number
     */
    public record Wanted(
            @Nullable StaffId staff,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable Long before,
            int atMost) {}
}
