package org.beistand.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.beistand.language.Role;
import org.beistand.platform.testing.MovableClock;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class DatabaseAwayIT {
    private static final Duration SOON = Duration.ofSeconds(3);
    private TestDatabase database;
    private EdgeNode node;
    private String session;

    @BeforeEach
    void start() {
        database = TestPostgres.fresh();
        node = new EdgeNode(database, new MovableClock(Instant.parse("2026-11-22T10:00:00Z")));
        node.account("mara", Role.CASE_WORKER);
        session = node.signIn("mara");
        assertThat(node.statusFor(session)).isEqualTo(200);
    }

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    @Test
    void while_the_server_stands_still_everybody_is_told_to_come_back() throws Exception {
        var server = processes();
        signal("STOP", server);
        try {
            assertThat(toldToComeBack()).isLessThan(SOON);
            assertThat(toldToComeBack()).isLessThan(SOON);
            assertThat(toldToComeBack()).isLessThan(SOON);
        } finally {
            signal("CONT", server);
        }
        var since = System.nanoTime();
        while (node.statusFor(session) != 200) {
            assertThat(System.nanoTime() - since).isLessThan(Duration.ofSeconds(5).toNanos());
        }
        assertThat(node.signIn("mara")).isNotEmpty();
    }

    @Test
    void with_every_connection_taken_it_is_the_same() throws SQLException {
        var taken = new ArrayList<java.sql.Connection>();
        try {
            for (int i = 0; i < 20; i++) {
                var _ = taken.add(database.app().getConnection());
            }
            assertThat(toldToComeBack()).isLessThan(SOON);
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
        // the one who asked in vain has asked for the last time within the pool's patience
        var since = System.nanoTime();
        while (node.statusFor(session) != 200) {
            assertThat(System.nanoTime() - since).isLessThan(Duration.ofSeconds(5).toNanos());
        }
    }

    private Duration toldToComeBack() {
        var since = System.nanoTime();
        node.client
                .get()
                .uri("/api/me")
                .cookie("sid", session)
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists(HttpHeaders.RETRY_AFTER);
        return Duration.ofNanos(System.nanoTime() - since);
    }

    /** The server and every process of it, as it tells itself. */
    private List<Long> processes() throws SQLException {
        var found = new ArrayList<Long>();
        try (var connection = database.superuser().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select pg_backend_pid()")) {
            assertThat(rows.next()).isTrue();
            var postmaster = ProcessHandle.of(rows.getLong(1)).orElseThrow().parent().orElseThrow();
            var _ = found.add(postmaster.pid());
            postmaster.children().forEach(child -> found.add(child.pid()));
        }
        return found;
    }

    private static void signal(String signal, List<Long> processes)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>(List.of("kill", "-" + signal));
        processes.forEach(pid -> command.add(pid.toString()));
        // one of them may have ended since
        var _ = new ProcessBuilder(command).start().waitFor();
    }
}
