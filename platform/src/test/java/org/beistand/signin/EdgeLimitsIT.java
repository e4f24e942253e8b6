package org.beistand.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TooOften;
import org.beistand.platform.testing.MovableClock;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

class EdgeLimitsIT {
    private static final String[] FEW = {
        "beistand.limits.reads-per-minute=20",
        "beistand.limits.searches-per-minute=6",
        "beistand.limits.exports-per-day=4",
        "beistand.limits.public-forms-per-minute=3"
    };
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));
    private TestDatabase database;
    private EdgeNode node;
    private EdgeNode other;
    private String mara;
    private String tom;

    @BeforeEach
    void start() {
        database = TestPostgres.fresh();
        node = new EdgeNode(database, clock, FEW);
        other = new EdgeNode(database, clock, FEW);
        node.account("mara", Role.CASE_WORKER);
        node.account("tom", Role.CASE_WORKER);
        mara = node.signIn("mara");
        tom = node.signIn("tom");
    }

    @AfterEach
    void stop() {
        node.close();
        other.close();
        database.close();
    }

    @Test
    void each_person_reads_so_much_a_minute_on_each_node() {
        for (int i = 0; i < 20; i++) {
            assertThat(node.statusFor(mara)).isEqualTo(200);
        }

        get(node, mara, "/api/me")
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .valueEquals(HttpHeaders.RETRY_AFTER, "3")
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(node.statusFor(tom)).isEqualTo(200);
        assertThat(other.statusFor(mara)).isEqualTo(200);
        get(node, mara, "/0a1b2c3d/ui/app.js").expectStatus().isOk();
        clock.move(Duration.ofSeconds(3));
        assertThat(node.statusFor(mara)).isEqualTo(200);
        assertThat(node.statusFor(mara)).isEqualTo(429);
    }

    @Test
    void each_person_searches_so_often_a_minute_on_all_nodes_together() {
        for (int i = 0; i < 6; i++) {
            assertThat(search(i % 2 == 0 ? node : other, mara)).isEqualTo(404);
        }

        assertThat(search(node, mara)).isEqualTo(429);
        assertThat(search(other, mara)).isEqualTo(429);
        assertThat(search(node, tom)).isEqualTo(404);
        clock.move(Duration.ofSeconds(10));
        assertThat(search(other, mara)).isEqualTo(404);
    }

    @Test
    void each_person_exports_so_often_a_day_whatever_is_restarted() {
        for (int i = 0; i < 4; i++) {
            get(node, mara, "/api/things.csv").expectStatus().isNotFound();
        }

        get(other, mara, "/things.csv")
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .valueEquals(HttpHeaders.RETRY_AFTER, String.valueOf(6 * 3600));
        get(node, tom, "/api/things.csv").expectStatus().isNotFound();
    }

    @Test
    void each_address_tries_links_so_often_a_minute() {
        for (int i = 0; i < 3; i++) {
            assertThat(post(node, "/set-password", "")).isEqualTo(404);
        }

        assertThat(post(node, "/set-password", "")).isEqualTo(429);
        assertThat(post(other, "/first-administrator", "")).isEqualTo(429);
    }

    @Test
    void each_person_has_so_many_live_streams_open() {
        var streams = new LiveStreams(2);
        var id = new StaffId(new UUID(1, 1));
        var first = streams.within(id, Mono.never()).subscribe();
        var second = streams.within(id, Mono.never()).subscribe();

        assertThat(refused(streams, id)).isTrue();
        assertThat(refused(streams, new StaffId(new UUID(1, 2)))).isFalse();
        first.dispose();
        assertThat(refused(streams, id)).isFalse();
        second.dispose();
    }

    private static boolean refused(LiveStreams streams, StaffId id) {
        return streams.within(id, Mono.empty())
                .thenReturn(false)
                .onErrorReturn(TooOften.class, true)
                .block();
    }

    private static int search(EdgeNode node, String session) {
        return post(node, "/api/people/search", session);
    }

    private static int post(EdgeNode node, String path, String session) {
        var proof = node.proof("");
        return node.client
                .post()
                .uri(path)
                .cookie("sid", session)
                .cookie("csrf", proof.cookie())
                .header("X-XSRF-TOKEN", proof.token())
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    private static WebTestClient.ResponseSpec get(EdgeNode node, String session, String path) {
        return node.client.get().uri(path).cookie("sid", session).exchange();
    }
}
