package org.beistand.queryside;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.beistand.platform.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;

/** Checks how far each read model and its processor's token have come. */
final class TokenChecks {
    private static final String STORED =
            """
            select n.name, coalesce(p.position, -1) as position, t.token_type, t.token
            from unnest(:names) as n (name)
            left join read_model.projection p on p.name = n.name
            left join event_store.token_entry t on t.processor_name = n.name and t.segment = 0
            order by n.name
            """;

    private static final long PAUSE_NANOS = 100_000_000L;
    private final JdbcClient database;

    TokenChecks(JdbcClient database) {
        this.database = database;
    }

    /** A processor's token as stored, and the position of its read model. */
    private record Stored(
            String name, long position, @Nullable String type, @Nullable String token) {

        Finding finding(long head) {
            long at = index();
            var right = at == head && position == head && !isReplay();
            var detail = "token " + at + ", rows " + position + ", head " + head;
            return right
                    ? Finding.of("token:" + name, true, detail)
                    : Finding.wrong(
                            "token:" + name,
                            isReplay() ? detail + ", still a replay" : detail,
                            reached(at, head) + 1);
        }

        /** Up to where token, rows and log agree. */
        private long reached(long at, long head) {
            return Math.max(0, Math.min(head, Math.min(at, position)));
        }

        private boolean isReplay() {
            return type != null && type.contains("ReplayToken");
        }

        /** The position in a token of Axon's; 0 for none yet, -1 for what is no position. */
        private long index() {
            if (token == null) {
                return 0;
            }
            try {
                var json = Json.stored().readTree(token);
                var index = json.path("index").asLong(json.path("globalIndex").asLong(0));
                return json.path("gaps").isEmpty() ? index : -1;
            } catch (JacksonException e) {
                return -1;
            }
        }
    }

    /** Gives running processors so much time to reach the head as it is now. */
    List<Finding> findings(Collection<String> names, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            var findings = now(names);
            if (findings.stream().allMatch(Finding::right) || System.nanoTime() > deadline) {
                return findings;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private List<Finding> now(Collection<String> names) {
        long head =
                database.sql("select coalesce(max(position), 0) from event_store.event_head")
                        .query(Long.class)
                        .single();
        return database
                .sql(STORED)
                .param("names", names.toArray(String[]::new))
                .query((row, _) ->
                        new Stored(
                                row.getString("name"),
                                row.getLong("position"),
                                row.getString("token_type"),
                                row.getString("token")))
                .list()
                .stream()
                .map(stored -> stored.finding(head))
                .toList();
    }
}
