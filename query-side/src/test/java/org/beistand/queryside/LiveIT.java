package org.beistand.queryside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.beistand.language.Recorded;
import org.beistand.language.Role;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.beistand.queryside.testing.BelievableLog;
import org.beistand.queryside.testing.QuerySideNode;
import org.beistand.queryside.testing.Sealer;
import org.beistand.queryside.testing.SignedInClient;
import org.beistand.sealing.Sealing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveIT {
    private static final String END = "the end";
    private static TestDatabase database;
    private static QuerySideNode first;
    private static QuerySideNode second;
    private static BelievableLog log;

    @BeforeAll
    static void start(@TempDir Path folder) {
        database = TestPostgres.fresh();
        first = QuerySideNode.on(database, folder.resolve("master.key"));
        second = QuerySideNode.on(database, folder.resolve("master.key"));
        log = new BelievableLog(3, Sealer.with(first.part(Sealing.class)));
    }

    @AfterAll
    static void stop() {
        second.close();
        first.close();
        database.close();
    }

    private static SignedInClient supervisor() {
        return SignedInClient.with(
                first, Role.SUPERVISOR, log.teams().getFirst(), SignedInClient.somebody());
    }

    private static BlockingQueue<String> lines(Stream<String> stream) {
        var lines = new LinkedBlockingQueue<String>();
        Thread.ofVirtual()
                .start(() -> {
                    try (stream) {
                        stream.filter(line -> !line.isEmpty()).forEach(lines::add);
                    } finally {
                        lines.add(END);
                    }
                });
        return lines;
    }

    private static String next(BlockingQueue<String> lines, String beginning)
            throws InterruptedException {
        var deadline = Instant.now().plusSeconds(30);
        while (Instant.now().isBefore(deadline)) {
            var line = lines.poll(1, TimeUnit.SECONDS);
            if (line != null && line.startsWith(beginning)) {
                return line;
            }
        }
        throw new AssertionError("No line begins with " + beginning);
    }

    private static void tell(int count) {
        List<Recorded<?>> facts = new ArrayList<>();
        log.tell(count, facts::add);
        first.log(facts);
        // the log was written behind Axon's back, which looks for news by itself now and then
        first.caughtUp();
    }

    @Test
    void a_change_reaches_the_streams_of_every_node_that_may_know_of_it() throws Exception {
        tell(300);
        try (var here = supervisor();
                var there = here.at(second)) {
            var near = lines(here.live().body());
            var far = lines(there.live().body());
            var _ = next(near, ":beat");
            var _ = next(far, ":beat");

            tell(40);

            assertThat(next(near, "event:")).isIn("event:case", "event:person", "event:resync");
            assertThat(next(far, "event:")).isIn("event:case", "event:person", "event:resync");
        }
    }

    @Test
    void who_may_know_of_nothing_hears_nothing_but_the_beat() throws Exception {
        try (var admin =
                SignedInClient.with(
                        first,
                        Role.ADMINISTRATOR,
                        log.teams().getFirst(),
                        SignedInClient.somebody())) {
            var lines = lines(admin.live().body());
            var _ = next(lines, ":beat");

            tell(20);

            assertThat(lines.poll(3, TimeUnit.SECONDS))
                    .matches(l -> l == null || !l.contains("case"));
        }
    }

    @Test
    void a_stream_ends_soon_after_its_owner_is_signed_out() throws Exception {
        try (var client = supervisor()) {
            var lines = lines(client.live().body());
            var _ = next(lines, ":beat");

            client.signOut();
            var began = System.nanoTime();
            var _ = next(lines, END);

            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .isLessThan(Duration.ofSeconds(5));
            assertThat(client.live().statusCode()).isEqualTo(204);
        }
    }
}
