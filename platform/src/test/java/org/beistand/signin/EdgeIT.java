package org.beistand.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.beistand.language.Role;
import org.beistand.platform.testing.MovableClock;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

class EdgeIT {
    private static TestDatabase database;
    private static EdgeNode node;
    private static String session;

    @BeforeAll
    static void start() {
        database = TestPostgres.fresh();
        node = new EdgeNode(database, new MovableClock(Instant.parse("2026-11-22T10:00:00Z")));
        node.account("mara", Role.CASE_WORKER);
        session = node.signIn("mara");
    }

    @AfterAll
    static void stop() {
        node.close();
        database.close();
    }

    record Route(HttpMethod method, String path) {}

    /** Every changing route that there is, as the running router knows it. */
    static Stream<Route> changingRoutes() {
        return node
                .context
                .getBean(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping ->
                        mapping.getMethodsCondition().getMethods().stream()
                                .filter(m -> m != RequestMethod.GET)
                                .flatMap(m ->
                                        mapping.getPatternsCondition().getPatterns().stream()
                                                .map(p ->
                                                        new Route(
                                                                m.asHttpMethod(),
                                                                p.toString()
                                                                        .replaceAll(
                                                                                "\\{[^}]+}",
                                                                                "1")))));
    }

    @Test
    void there_are_routes_to_try() {
        assertThat(changingRoutes()).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("changingRoutes")
    void nothing_changes_without_proof_that_our_own_page_asks(Route route) {
        var proof = node.proof(session);

        send(route, proof.cookie()).exchange().expectStatus().isForbidden();
        send(route, proof.cookie())
                .header("X-XSRF-TOKEN", node.proof("").token())
                .exchange()
                .expectStatus()
                .isForbidden();
        send(route, proof.cookie())
                .header("X-XSRF-TOKEN", proof.token())
                .header("Sec-Fetch-Site", "cross-site")
                .exchange()
                .expectStatus()
                .isForbidden();
        send(route, proof.cookie())
                .header("X-XSRF-TOKEN", proof.token())
                .header("Sec-Fetch-Site", "same-site")
                .exchange()
                .expectStatus()
                .isForbidden();
        send(route, proof.cookie())
                .header("X-XSRF-TOKEN", proof.token())
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void with_proof_it_does(String site) {
        var proof = node.proof(session);

        send(new Route(HttpMethod.POST, "/api/change"), proof.cookie())
                .header("X-XSRF-TOKEN", proof.token())
                .header("Sec-Fetch-Site", site)
                .exchange()
                .expectStatus()
                .isOk();
    }

    private static final MediaType WITH_FILE =
            MediaType.parseMediaType("multipart/form-data; boundary=x");

    private static String part(String name, String content) {
        return "--x\r\nContent-Disposition: form-data; name=\""
                + name
                + "\"\r\n\r\n"
                + content
                + "\r\n";
    }

    private static String formWithFile(String first, String token) {
        return part(first, token)
                + part("kind", "LETTER")
                + part("file\"; filename=\"a.txt", "Kranich".repeat(40_000))
                + "--x--\r\n";
    }

    @Test
    void the_proof_comes_first_in_a_form_with_a_file_and_the_rest_is_left_to_the_page() {
        var proof = node.proof(session);

        send(new Route(HttpMethod.POST, "/cases/1/documents"), proof.cookie())
                .contentType(WITH_FILE)
                .bodyValue(formWithFile("_csrf", proof.token()))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .isEqualTo("kind " + "Kranich".length() * 40_000);
    }

    @Test
    void a_form_with_a_file_without_proof_is_not_read() {
        var proof = node.proof(session);
        var route = new Route(HttpMethod.POST, "/cases/1/documents/2/versions");

        for (var body :
                List.of(
                        formWithFile("kind", "LETTER"),
                        formWithFile("_csrf", "wrong"),
                        formWithFile("_csrf", node.proof("").token()),
                        "--x--\r\n")) {
            send(route, proof.cookie())
                    .contentType(WITH_FILE)
                    .bodyValue(body)
                    .exchange()
                    .expectStatus()
                    .isForbidden();
        }
    }

    @Test
    void a_file_is_taken_nowhere_else() {
        var proof = node.proof(session);

        for (var path : List.of("/page", "/cases/1/notes", "/cases/1/documents/2/label")) {
            send(new Route(HttpMethod.POST, path), proof.cookie())
                    .contentType(WITH_FILE)
                    .header("X-XSRF-TOKEN", proof.token())
                    .bodyValue(formWithFile("_csrf", proof.token()))
                    .exchange()
                    .expectStatus()
                    .isForbidden();
        }
    }

    @Test
    void a_bearer_beside_a_cookie_does_not_lend_the_cookie_its_freedom() {
        send(new Route(HttpMethod.POST, "/api/change"), "x")
                .header(HttpHeaders.AUTHORIZATION, "Bearer nonsense")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void a_page_without_a_session_leads_to_the_sign_in() {
        page("/page")
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/login?next=%2Fpage");
        page("/page?kind=A")
                .cookie("sid", "gone")
                .exchange()
                .expectHeader()
                .location("/login?expired&next=%2Fpage%3Fkind%3DA");
    }

    @Test
    void htmx_without_a_session_is_sent_to_the_sign_in_as_a_whole() {
        page("/page")
                .header("HX-Request", "true")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals("HX-Redirect", "/login?expired");
        node.client
                .post()
                .uri("/page")
                .header("HX-Request", "true")
                .cookie("sid", "gone")
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectHeader()
                .valueEquals("HX-Redirect", "/login?expired");
    }

    @Test
    void a_form_of_a_session_that_is_gone_leads_to_the_sign_in() {
        node.client
                .post()
                .uri("/page")
                .accept(MediaType.TEXT_HTML)
                .cookie("sid", "gone")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue("text=lost")
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/login?expired");
    }

    @Test
    void the_live_stream_without_a_session_ends_quietly() {
        node.client
                .get()
                .uri("/live")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    @Test
    void a_program_without_a_session_gets_a_problem() {
        node.client
                .get()
                .uri("/api/me")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/not-signed-in");
    }

    @Test
    void handlers_are_told_who_acts() {
        var body =
                node.client
                        .get()
                        .uri("/api/me")
                        .cookie("sid", session)
                        .exchange()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        assertThat(body).startsWith("Staff ");
    }

    @Test
    void whether_somebody_is_signed_in_can_be_asked_without_a_session() {
        node.client
                .get()
                .uri("/session")
                .exchange()
                .expectBody(Map.class)
                .value(answer -> assertThat(answer).containsEntry("signedIn", false));
        node.client
                .get()
                .uri("/session")
                .cookie("sid", session)
                .exchange()
                .expectBody(Map.class)
                .value(answer -> assertThat(answer).containsEntry("signedIn", true));
    }

    @Test
    void only_what_carries_a_version_may_be_kept_by_browsers() {
        node.client
                .get()
                .uri("/0a1b2c3d/ui/app.js")
                .cookie("sid", session)
                .exchange()
                .expectHeader()
                .valueMatches("Cache-Control", ".*max-age=31536000.*");
    }

    @Test
    void over_tls_browsers_are_told_to_stay_there() {
        node.client
                .mutate()
                .baseUrl("https://beistand.example")
                .build()
                .get()
                .uri("/session")
                .exchange()
                .expectHeader()
                .valueEquals("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
    }

    @Test
    void behind_a_proxy_nobody_else_is_answered() {
        var clock = new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));
        try (var behind = new EdgeNode(database, clock, "beistand.proxy=10.0.0.1")) {
            behind.client.get().uri("/session").exchange().expectStatus().isNotFound();
        }
    }

    @Test
    void a_body_of_more_than_a_megabyte_is_not_read() {
        var proof = node.proof(session);

        send(new Route(HttpMethod.POST, "/api/wishes"), proof.cookie())
                .header("X-XSRF-TOKEN", proof.token())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"what\":\"" + "x".repeat(2 * 1024 * 1024) + "\"}")
                .exchange()
                .expectStatus()
                .isEqualTo(413);
    }

    private static WebTestClient.RequestHeadersSpec<?> page(String uri) {
        return node.client.get().uri(uri).accept(MediaType.TEXT_HTML);
    }

    private static WebTestClient.RequestBodySpec send(Route route, String cookie) {
        return node.client
                .method(route.method())
                .uri(route.path())
                .cookie("sid", session)
                .cookie("csrf", cookie);
    }
}
