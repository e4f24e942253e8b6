package org.beistand.queryside;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checks of the log itself: positions, versions, head row, receipts. */
final class LogChecks {
    private final JdbcClient database;

    LogChecks(JdbcClient database) {
        this.database = database;
    }

    List<Finding> findings() {
        return List.of(positions(), head(), versions(), receipts(), promises());
    }

    /** Each place from 1 on is taken once. */
    private Finding positions() {
        return check(
                "positions",
                """
                select count(*), min(least(position, place)) from (
                  select position, row_number() over (order by position) as place
                  from event_store.event) as placed
                where position <> place
                """,
                " facts out of their place");
    }

    /** The head row knows the last position. */
    private Finding head() {
        return check(
                "head",
                """
                select case when head = last then 0 else 1 end, least(head, last) + 1
                from (select coalesce((select position from event_store.event_head), 0) as head,
                  (select coalesce(max(position), 0) from event_store.event) as last) as both_ends
                """,
                " head rows that do not tell the last position");
    }

    /** Each aggregate's versions count from 0, in the order of the log. */
    private Finding versions() {
        return check(
                "versions",
                """
                select count(*), min(position) from (
                  select position, version,
                    row_number() over (partition by aggregate_id order by version) - 1 as place,
                    lag(position, 1, 0::bigint)
                      over (partition by aggregate_id order by version) as before
                  from event_store.event) as placed
                where version <> place or position <= before
                """,
                " facts whose version is not the next of their aggregate");
    }

    /** Each fact belongs to a command that was acknowledged. */
    private Finding receipts() {
        return check(
                "receipts",
                """
                select count(*), min(e.position) from event_store.event e where not exists (
                  select from event_store.command_receipt r
                  where r.position >= e.position and r.command_id::text =
                    case when e.metadata is json object
                      then e.metadata::jsonb ->> 'commandId' end)
                """,
                " facts without receipt");
    }

    /** Nothing was acknowledged that is not there. */
    private Finding promises() {
        return check(
                "promises",
                """
                select count(*), min(position) from event_store.command_receipt
                where position > coalesce((select position from event_store.event_head), 0)
                """,
                " receipts without fact");
    }

    private Finding check(String check, String sql, String what) {
        return database.sql(sql)
                .query((row, _) -> {
                    long wrong = row.getLong(1);
                    var first = wrong == 0 ? null : first(row);
                    return new Finding(check, wrong == 0, wrong + what, first);
                })
                .single();
    }

    private static @Nullable Long first(ResultSet row) throws SQLException {
        return row.getObject(2, Long.class);
    }
}
