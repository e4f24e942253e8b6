package org.beistand.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.beistand.language.Actor;
import org.beistand.language.Actor.Scope;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.platform.testing.MovableClock;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.beistand.staff.StaffDetails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

class SessionIT {
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));
    private TestDatabase database;
    private EdgeNode node;
    private EdgeNode other;

    @BeforeEach
    void start() {
        database = TestPostgres.fresh();
        node = new EdgeNode(database, clock);
        other = new EdgeNode(database, clock);
    }

    @AfterEach
    void stop() {
        node.close();
        other.close();
        database.close();
    }

    @Test
    void signing_in_gives_a_cookie_that_only_we_can_read() {
        node.account("mara", Role.CASE_WORKER);

        node.tryToSignIn("mara", EdgeNode.PASSWORD)
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/")
                .expectCookie()
                .httpOnly("sid", true)
                .expectCookie()
                .sameSite("sid", "Strict")
                .expectCookie()
                .path("sid", "/")
                .expectCookie()
                .secure("sid", false);
    }

    @Test
    void away_from_plain_loopback_the_cookie_is_bound_to_the_host() {
        try (var safe = new EdgeNode(database, clock, "beistand.signin.plain-loopback=false")) {
            safe.account("mara", Role.CASE_WORKER);
            var answer =
                    safe.client
                            .get()
                            .uri("/session")
                            .exchange()
                            .expectBody(java.util.Map.class)
                            .returnResult();
            var cookie = answer.getResponseCookies().getFirst("__Host-csrf").getValue();
            safe.client
                    .post()
                    .uri("/login")
                    .cookie("__Host-csrf", cookie)
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .bodyValue(
                            "_csrf=%s&name=mara&password=%s"
                                    .formatted(
                                            answer.getResponseBody().get("csrf"),
                                            EdgeNode.PASSWORD.replace(' ', '+')))
                    .exchange()
                    .expectCookie()
                    .secure("__Host-sid", true);
        }
    }

    @Test
    void away_from_plain_loopback_no_cookie_travels_in_clear() {
        node.account("mara", Role.CASE_WORKER);
        var session = node.signIn("mara");
        try (var safe = new EdgeNode(database, clock, "beistand.signin.plain-loopback=false")) {
            assertThat(cookies(safe, "__Host-sid", session))
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allMatch(cookie -> cookie.contains("; Secure"));
        }
        assertThat(cookies(node, "sid", session))
                .hasSizeGreaterThanOrEqualTo(2)
                .noneMatch(cookie -> cookie.contains("Secure"));
    }

    private static List<String> cookies(EdgeNode node, String name, String session) {
        return node.client
                .get()
                .uri("/api/cookies")
                .cookie(name, session)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getOrEmpty(HttpHeaders.SET_COOKIE);
    }

    @Test
    void a_session_holds_on_every_node_and_its_id_is_stored_nowhere() {
        node.account("mara", Role.CASE_WORKER);
        var session = node.signIn("mara");

        assertThat(node.statusFor(session)).isEqualTo(200);
        assertThat(other.statusFor(session)).isEqualTo(200);
        var stored =
                JdbcClient.create(database.superuser())
                        .sql("select encode(id_hash, 'escape') from workspace.session")
                        .query(String.class)
                        .single();
        assertThat(stored).isNotEqualTo(session);
        assertThat(node.statusFor(stored)).isEqualTo(401);
    }

    @Test
    void a_session_ends_after_a_quarter_of_an_hour_without_a_request() {
        node.account("mara", Role.CASE_WORKER);
        var session = node.signIn("mara");

        clock.move(Duration.ofMinutes(14));
        assertThat(node.statusFor(session)).isEqualTo(200);
        clock.move(Duration.ofMinutes(14));
        assertThat(node.statusFor(session)).isEqualTo(200);
        clock.move(Duration.ofMinutes(15));
        assertThat(node.statusFor(session)).isEqualTo(401);
    }

    @Test
    void what_a_page_asks_by_itself_keeps_nothing_alive() {
        node.account("mara", Role.CASE_WORKER);
        var session = node.signIn("mara");

        clock.move(Duration.ofMinutes(14));
        for (var uri : Set.of("/live", "/session")) {
            node.client.get().uri(uri).cookie("sid", session).exchange().expectStatus().isOk();
        }
        clock.move(Duration.ofMinutes(1));
        assertThat(node.statusFor(session)).isEqualTo(401);
    }

    @Test
    void a_session_ends_after_ten_hours_whatever_happens() {
        node.account("mara", Role.CASE_WORKER);
        var session = node.signIn("mara");

        for (int minutes = 0; minutes < 590; minutes += 10) {
            clock.move(Duration.ofMinutes(10));
            assertThat(node.statusFor(session)).isEqualTo(200);
        }
        clock.move(Duration.ofMinutes(10));
        assertThat(node.statusFor(session)).isEqualTo(401);
    }

    @Test
    void signing_out_ends_the_session_at_once_on_every_node() {
        node.account("mara", Role.CASE_WORKER);
        var session = node.signIn("mara");
        var proof = node.proof(session);

        node.client
                .post()
                .uri("/logout")
                .cookie("sid", session)
                .cookie("csrf", proof.cookie())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue("_csrf=" + proof.token())
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .valueEquals("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"")
                .expectCookie()
                .maxAge("sid", Duration.ZERO);

        assertThat(other.statusFor(session)).isEqualTo(401);
    }

    @Test
    void signing_in_again_ends_the_former_session() {
        node.account("mara", Role.CASE_WORKER);
        var former = node.signIn("mara");
        var proof = node.proof(former);

        node.client
                .post()
                .uri("/login")
                .cookie("sid", former)
                .cookie("csrf", proof.cookie())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(
                        "_csrf=%s&name=mara&password=%s"
                                .formatted(proof.token(), EdgeNode.PASSWORD.replace(' ', '+')))
                .exchange()
                .expectStatus()
                .isSeeOther();

        assertThat(node.statusFor(former)).isEqualTo(401);
    }

    @Test
    void disabling_an_account_ends_its_sessions_and_tokens_at_once() {
        var id = node.account("mara", Role.CASE_WORKER);
        var session = node.signIn("mara");
        var staff = new Actor.Staff(id, Set.of(Role.CASE_WORKER), Set.of(), EdgeNode.TEAM);
        var token =
                EdgeNode.result(
                        node.accounts.createToken(
                                staff, "mine", Set.of(Scope.READ), Duration.ofDays(1)));
        node.account("boss", Role.PLANNER);
        SignInAdministratorFixture.administrator(node);
        bearer(token.secret(), 200);

        EdgeNode.result(node.accounts.disable(EdgeNode.SYSTEM, id));

        assertThat(other.statusFor(session)).isEqualTo(401);
        bearer(token.secret(), 401);
        node.tryToSignIn("mara", EdgeNode.PASSWORD)
                .expectHeader()
                .valueMatches("Location", "/login\\?error.*");
        EdgeNode.result(node.accounts.enable(EdgeNode.SYSTEM, id));
        assertThat(node.statusFor(session)).isEqualTo(401);
        assertThat(node.statusFor(node.signIn("mara"))).isEqualTo(200);
    }

    @Test
    void changing_roles_ends_the_sessions() {
        var id = node.account("mara", Role.CASE_WORKER);
        SignInAdministratorFixture.administrator(node);
        var session = node.signIn("mara");

        EdgeNode.result(
                node.accounts.change(
                        EdgeNode.SYSTEM,
                        id,
                        new StaffDetails("Mara", null, Set.of(Role.AUDITOR), Set.of(), 0)));

        assertThat(other.statusFor(session)).isEqualTo(401);
    }

    @Test
    void a_token_acts_for_its_owner_until_it_expires_or_is_revoked() {
        var id = node.account("mara", Role.CASE_WORKER);
        var staff = new Actor.Staff(id, Set.of(Role.CASE_WORKER), Set.of(), EdgeNode.TEAM);
        var first =
                EdgeNode.result(
                        node.accounts.createToken(
                                staff, "short", Set.of(Scope.READ), Duration.ofDays(1)));
        var second =
                EdgeNode.result(
                        node.accounts.createToken(
                                staff, "long", Set.of(Scope.WRITE), Duration.ofDays(30)));

        bearer(first.secret(), 200);
        bearer(second.secret() + "x", 401);
        clock.move(Duration.ofDays(1));
        bearer(first.secret(), 401);
        bearer(second.secret(), 200);
        EdgeNode.result(node.accounts.revokeToken(staff, second.token().id()));
        bearer(second.secret(), 401);
        var client = new Actor.ApiClient(staff, first.token().id(), Set.of(Scope.WRITE));
        assertThatThrownBy(() -> EdgeNode.result(node.accounts.tokens(client)))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void a_session_may_come_as_bearer_from_another_process_of_ours() {
        node.account("mara", Role.CASE_WORKER);

        bearer(node.signIn("mara"), 200);
        bearer(UUID.randomUUID().toString(), 401);
    }

    private void bearer(String secret, int status) {
        node.client
                .get()
                .uri("/api/me")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + secret)
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }
}
