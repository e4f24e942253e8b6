package org.beistand.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A budget of tries for each key, shared by all nodes and kept over restarts: as many as allowed in
 * a time at once, then one more each time a part of it has passed. One statement decides and takes
 * (decision 0005).
 */
final class SharedBudget {
    private final Rows rows;
    private final String kind;
    private final Duration window;
    private final Duration perTry;

    /** Where budgets are kept, and by whose time. */
    record Rows(JdbcClient database, Clock clock) {}

    SharedBudget(Rows rows, String kind, int tries, Duration window) {
        this.rows = rows;
        this.kind = kind;
        this.window = window;
        this.perTry = window.dividedBy(tries);
    }

    /** Takes one try; when none is left, answers how long to wait for the next. */
    Optional<Duration> take(String key) {
        var now = rows.clock().instant();
        var taken =
                rows.database()
                        .sql(
                                """
                                insert into workspace.sign_in_budget as b (key_hash, full_again_at)
                                values (:key, cast(:now as timestamptz) + cast(:cost as interval))
                                on conflict (key_hash) do update
                                  set full_again_at = greatest(b.full_again_at, :now)
                                        + cast(:cost as interval)
                                  where greatest(b.full_again_at, :now) + cast(:cost as interval)
                                        <= cast(:now as timestamptz) + cast(:window as interval)
                                """)
                        .param("key", hash(key))
                        .param("now", Timestamp.from(now))
                        .param("cost", perTry.toString())
                        .param("window", window.toString())
                        .update();
        return taken == 1 ? Optional.empty() : Optional.of(wait(key, now));
    }

    /** Gives a try back that turned out to be no guess. */
    void giveBack(String key) {
        int _ =
                rows.database()
                        .sql(
                                """
                                update workspace.sign_in_budget
                                   set full_again_at = full_again_at - cast(:cost as interval)
                                 where key_hash = :key
                                """)
                        .param("key", hash(key))
                        .param("cost", perTry.toString())
                        .update();
    }

    /** Forgets budgets that are full again. */
    void sweep() {
        int _ =
                rows.database()
                        .sql("delete from workspace.sign_in_budget where full_again_at < :now")
                        .param("now", Timestamp.from(rows.clock().instant()))
                        .update();
    }

    private Duration wait(String key, Instant now) {
        var full =
                rows.database()
                        .sql(
                                """
                                select full_again_at from workspace.sign_in_budget
                                 where key_hash = :key
                                """)
                        .param("key", hash(key))
                        .query(Timestamp.class)
                        .optional();
        return full.map(at -> Duration.between(now, at.toInstant()).plus(perTry).minus(window))
                .orElse(perTry);
    }

    private byte[] hash(String key) {
        return Secrets.hash(kind + " " + key);
    }
}
