package org.beistand.workspace;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.beistand.language.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far each person has seen each thing; never goes back. */
final class SeenTable {
    private final JdbcClient database;
    private final Clock clock;

    SeenTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    long mark(StaffId staff, UUID thing, long position) {
        return database.sql(
                        """
                        insert into workspace.seen as s (staff_id, thing_id, position, seen_at)
                        values (?, ?, ?, ?)
                        on conflict (staff_id, thing_id) do update
                        set position = greatest(s.position, excluded.position),
                          seen_at = excluded.seen_at
                        returning coalesce(old.position, 0)
                        """)
                .params(staff.value(), thing, position, clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
