package org.beistand.queryside;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checks of the log itself: positions, versions, head row, receipts. */
final class LogChecks {
    private final JdbcClient database;

    LogChecks(JdbcClient database) {
        this.database = database;
    }

    List<Finding> findings() {
        return List.of(positions(), versions(), receipts());
    }

    private Finding positions() {
        return database.sql(
                        """
                        select (select position from event_store.event_head) as head,
                          count(*) as facts, count(distinct position) as places,
                          coalesce(min(position), 1) as first, coalesce(max(position), 0) as last
                        from event_store.event
                        """)
                .query((row, _) -> {
                    long head = row.getLong("head");
                    long facts = row.getLong("facts");
                    long last = row.getLong("last");
                    var right =
                            facts == head
                                    && row.getLong("places") == facts
                                    && row.getLong("first") == 1
                                    && last == head;
                    return Finding.of(
                            "positions",
                            right,
                            "head " + head + ", facts " + facts + ", last " + last);
                })
                .single();
    }

    private Finding versions() {
        return count(
                "versions",
                """
                select count(*) from (
                  select aggregate_id from event_store.event group by aggregate_id
                  having min(version) <> 0 or max(version) <> count(*) - 1
                    or count(distinct version) <> count(*)) as broken
                """,
                " aggregates whose versions have gaps or doubles");
    }

    /** Each fact belongs to a command that was acknowledged, and no receipt tells of nothing. */
    private Finding receipts() {
        return count(
                "receipts",
                """
                select (select count(*) from event_store.event e where not exists (
                    select from event_store.command_receipt r
                    where r.command_id = (e.metadata::jsonb ->> 'commandId')::uuid
                      and r.position >= e.position))
                  + (select count(*) from event_store.command_receipt r
                    where r.position > (select position from event_store.event_head))
                """,
                " facts without receipt or receipts without fact");
    }

    private Finding count(String check, String sql, String what) {
        long wrong = database.sql(sql).query(Long.class).single();
        return Finding.of(check, wrong == 0, wrong + what);
    }
}
