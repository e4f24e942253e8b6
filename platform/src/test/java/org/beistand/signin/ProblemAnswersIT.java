package org.beistand.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.beistand.language.Role;
import org.beistand.platform.testing.MovableClock;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class ProblemAnswersIT {
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

    @ParameterizedTest
    @CsvSource({
        "not-possible, 404, not-possible",
        "not-now, 503, not-now",
        "version, 412, version-outdated",
        "boom, 500, internal"
    })
    void every_failure_is_a_problem_of_its_own_kind(String how, int status, String code) {
        var body =
                get("/api/fail/" + how, "en")
                        .expectStatus()
                        .isEqualTo(status)
                        .expectHeader()
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();

        assertThat(body).contains("\"/problems/" + code + "\"");
        assertThat(body).doesNotContain("canary-4711", "Exception", "org.beistand", "\tat ");
    }

    @Test
    void not_now_says_when_to_try_again() {
        get("/api/fail/not-now", "en").expectHeader().valueEquals(HttpHeaders.RETRY_AFTER, "1");
    }

    @Test
    void what_does_not_exist_looks_like_what_may_not_be_known() {
        var unknown = get("/api/nothing/of/the/kind", "en").expectStatus().isNotFound();
        var refused = get("/api/fail/not-possible", "en").expectStatus().isNotFound();

        var one = unknown.expectBody(String.class).returnResult();
        var two = refused.expectBody(String.class).returnResult();
        assertThat(one.getResponseBody()).isEqualTo(two.getResponseBody());
        assertThat(one.getResponseHeaders()).isEqualTo(two.getResponseHeaders());
    }

    @Test
    void problems_speak_the_language_of_the_reader() {
        var german = get("/api/fail/not-possible", "de-AT, en;q=0.5");
        var other = get("/api/fail/not-possible", "fr");

        german.expectBody().jsonPath("$.title").isEqualTo("Hier ist nichts");
        other.expectBody().jsonPath("$.title").isEqualTo("There is nothing here");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"what\":\"x\",\"age\":{\"years\":-1}} | /age | weight.range",
                "{\"what\":\"x\",\"age\":{\"years\":\"old\"}} | /age/years | field.form",
            })
    void a_field_that_cannot_be_taken_is_pointed_at(String json, String pointer, String code) {
        post(json)
                .expectStatus()
                .isEqualTo(422)
                .expectBody(Map.class)
                .value(problem ->
                        assertThat((Iterable<?>) problem.get("errors"))
                                .singleElement()
                                .satisfies(e ->
                                        assertThat((Map<Object, Object>) e)
                                                .containsEntry("pointer", pointer)
                                                .containsEntry("code", code)));
    }

    @Test
    void a_body_that_is_no_json_is_unreadable() {
        post("{\"what\":")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/unreadable");
    }

    @Test
    void a_wrong_method_is_told_so() {
        node.client
                .get()
                .uri("/api/wishes")
                .cookie("sid", session)
                .exchange()
                .expectStatus()
                .isEqualTo(405);
    }

    private static WebTestClient.ResponseSpec get(String uri, String languages) {
        return node.client
                .get()
                .uri(uri)
                .cookie("sid", session)
                .header(HttpHeaders.ACCEPT_LANGUAGE, languages)
                .exchange();
    }

    private static WebTestClient.ResponseSpec post(String json) {
        var proof = node.proof(session);
        return node.client
                .post()
                .uri("/api/wishes")
                .cookie("sid", session)
                .cookie("csrf", proof.cookie())
                .header("X-XSRF-TOKEN", proof.token())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json)
                .exchange();
    }
}
