package org.beistand.workspace;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.beistand.language.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far each person has seen each thing; never goes back. */
final class SeenTable {
    static final Duration KEPT = Duration.ofDays(400);
    static final int MOST = 5_000;

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

    List<UUID> latest(StaffId staff, int atMost) {
        return database.sql(
                        """
                        select thing_id from workspace.seen where staff_id = ?
                        order by seen_at desc, thing_id limit ?
                        """)
                .params(staff.value(), atMost)
                .query((row, _) -> row.getObject("thing_id", UUID.class))
                .list();
    }

    /** Forgets what nobody has looked at for long, and of each person what goes beyond a number. */
    int forgetOld() {
        return database.sql(
                        """
                        delete from workspace.seen s using (
                          select staff_id, thing_id, seen_at, row_number() over (
                            partition by staff_id order by seen_at desc, thing_id) as n
                          from workspace.seen) old
                        where s.staff_id = old.staff_id and s.thing_id = old.thing_id
                          and s.seen_at = old.seen_at and (old.seen_at < ? or old.n > ?)
                        """)
                .params(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC), MOST)
                .update();
    }
}
