package org.beistand.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.beistand.language.Role;
import org.beistand.language.TooOften;
import org.beistand.platform.testing.MovableClock;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class SignInLimitsIT {
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));
    private TestDatabase database;
    private EdgeNode node;
    private EdgeNode other;

    @BeforeEach
    void start() {
        database = TestPostgres.fresh();
        node = new EdgeNode(database, clock);
        other = new EdgeNode(database, clock);
        node.account("mara", Role.CASE_WORKER);
    }

    @AfterEach
    void stop() {
        node.close();
        other.close();
        database.close();
    }

    @Test
    void five_failed_tries_a_minute_are_all_there_is_on_both_nodes_together() {
        for (int i = 0; i < 5; i++) {
            assertThat(status(i % 2 == 0 ? node : other, "mara", "wrong")).isEqualTo(303);
        }

        for (var each : new EdgeNode[] {node, other}) {
            each.tryToSignIn("mara", EdgeNode.PASSWORD)
                    .expectStatus()
                    .isEqualTo(429)
                    .expectHeader()
                    .valueEquals(HttpHeaders.RETRY_AFTER, "12");
        }
        clock.move(Duration.ofSeconds(12));
        assertThat(status(other, "mara", "wrong")).isEqualTo(303);
        assertThat(status(node, "mara", EdgeNode.PASSWORD)).isEqualTo(429);
        clock.move(Duration.ofMinutes(1));
        assertThat(node.signIn("mara")).isNotEmpty();
    }

    @Test
    void unknown_names_use_up_the_tries_of_the_address() {
        for (int i = 0; i < 5; i++) {
            assertThat(status(node, "nobody" + i, "wrong")).isEqualTo(303);
        }

        assertThat(status(node, "somebody", "wrong")).isEqualTo(429);
    }

    @Test
    void an_address_without_tries_takes_none_from_any_account() {
        var signIn = node.context.getBean(SignIn.class);
        for (int i = 0; i < 5; i++) {
            assertThat(signIn.tryWith("nobody" + i, "wrong", "192.0.2.1")).isEmpty();
        }

        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> signIn.tryWith("mara", "wrong", "192.0.2.1"))
                    .isInstanceOf(TooOften.class);
        }

        assertThat(signIn.tryWith("mara", EdgeNode.PASSWORD, "192.0.2.2")).isPresent();
    }

    @Test
    void signing_in_rightly_is_not_counted() {
        for (int i = 0; i < 8; i++) {
            assertThat(status(node, "mara", EdgeNode.PASSWORD)).isEqualTo(303);
        }
    }

    private static int status(EdgeNode node, String name, String password) {
        return node.tryToSignIn(name, password.replace(' ', '+'))
                .returnResult(Void.class)
                .getStatus()
                .value();
    }
}
