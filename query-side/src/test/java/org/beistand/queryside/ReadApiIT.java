package org.beistand.queryside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.beistand.caseload.CaseList;
import org.beistand.language.Actor;
import org.beistand.language.Recorded;
import org.beistand.language.Role;
import org.beistand.platform.Json;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ReadApiIT {
    private static TestDatabase database;
    private static QuerySideNode node;
    private static SignedInClient supervisor;
    private static SignedInClient stranger;
    private static String caseId;

    @BeforeAll
    static void start(@TempDir Path folder) {
        database = TestPostgres.fresh();
        node = QuerySideNode.on(database, folder.resolve("master.key"));
        var log = new BelievableLog(11, Sealer.with(node.part(Sealing.class)));
        List<Recorded<?>> facts = new ArrayList<>();
        log.tell(1_500, facts::add);
        node.log(facts);
        node.caughtUp();
        supervisor = client(Role.SUPERVISOR, log);
        stranger = client(Role.CASE_WORKER, log);
        var actor = QuerySideNode.of(Role.SUPERVISOR, log.teams().getFirst());
        caseId = anyCase(actor);
    }

    private static SignedInClient client(Role role, BelievableLog log) {
        return SignedInClient.with(node, role, log.teams().getFirst(), SignedInClient.somebody());
    }

    private static String anyCase(Actor actor) {
        var query =
                new CaseList(
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        null,
                        null,
                        null,
                        CaseList.Sort.NUMBER,
                        null,
                        1);
        return node.ask(actor, query).rows().getFirst().caseId().toString();
    }

    @AfterAll
    static void stop() {
        supervisor.close();
        stranger.close();
        node.close();
        database.close();
    }

    private static JsonNode json(String body) {
        return Json.edge().readTree(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/cases?sort=NEXT_DUE&limit=5",
                "/api/cases?stage=ACTIVE&stage=CLOSED&kind=CRISIS&attention=SILENT",
                "/api/cases/CASE",
                "/api/cases/CASE/chronology?group=CONTACTS&group=NOTES",
                "/api/my-day?today=2024-02-01",
                "/api/caseload-board",
                "/api/workloads",
                "/api/cases?workStage=ASSESSING&limit=2",
                "/api/cases/CASE/what-if-assigned",
                "/api/audit-trail?kind=CHANGE&limit=3",
                "/api/audit-trail?caseId=CASE&from=2024-01-01T00:00:00Z"
            })
    void questions_are_answered_as_json(String path) {
        var answer = supervisor.get(path.replace("CASE", caseId));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(json(answer.body()).isObject()).isTrue();
    }

    @Test
    void a_file_tells_the_version_to_be_handed_back() {
        var answer = supervisor.get("/api/cases/" + caseId);

        var version = json(answer.body()).get("version").asLong();
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"" + version + "\"");
    }

    @Test
    void people_are_searched_by_post() {
        var found = supervisor.post("/api/people/search", "{\"text\":\"nowak\",\"limit\":5}");

        assertThat(found.statusCode()).as(found.body()).isEqualTo(200);
        var person = json(found.body()).get("people").get(0);
        assertThat(person.get("name").get("family").asString()).isEqualTo("Nowak");
        var one = supervisor.get("/api/people/" + person.get("personId").asString());
        assertThat(one.statusCode()).isEqualTo(200);
    }

    @Test
    void people_and_cases_are_searched_by_post() {
        var found = supervisor.post("/api/search", "{\"text\":\"nowack\"}");

        assertThat(found.statusCode()).as(found.body()).isEqualTo(200);
        var person = json(found.body()).get("people").get(0);
        assertThat(person.get("name").get("family").asString()).isEqualTo("Nowak");
        var none = supervisor.post("/api/search", "{\"text\":\"nowak\",\"kinds\":[\"CASES\"]}");
        assertThat(json(none.body()).get("people")).isEmpty();
        var endless = "{\"text\":\"" + "x".repeat(201) + "\"}";
        assertThat(supervisor.post("/api/search", endless).statusCode()).isIn(400, 422);
    }

    @Test
    void somebody_may_be_known_already() {
        var hint =
                stranger.post(
                        "/api/people/maybe-known",
                        "{\"name\":{\"given\":\"Jonas\",\"family\":\"Nowak\"},\"birthDate\":null}");

        assertThat(hint.statusCode()).as(hint.body()).isEqualTo(200);
        assertThat(json(hint.body()).get("maybeKnown").asBoolean()).isTrue();
    }

    @Test
    void a_foreign_case_and_none_look_the_same() {
        var foreign = stranger.get("/api/cases/" + caseId);
        var none = stranger.get("/api/cases/00000000-0000-4000-8000-000000000000");
        var nonsense = stranger.get("/api/cases/nonsense");

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(foreign.body()).isEqualTo(none.body()).isEqualTo(nonsense.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/cases?limit=0",
                "/api/cases?limit=201",
                "/api/cases?after=garbage",
                "/api/audit-trail?before=garbage",
                "/api/cases/CASE/chronology?before=garbage"
            })
    void limits_and_cursors_that_are_none_are_refused(String path) {
        assertThat(supervisor.get(path.replace("CASE", caseId)).statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/cases?sort=SHOE_SIZE",
                "/api/cases?team=us",
                "/api/my-day?today=tomorrow"
            })
    void filters_that_are_none_are_refused(String path) {
        assertThat(supervisor.get(path).statusCode()).isBetween(400, 422);
    }

    @Test
    void what_is_not_there_yet_is_waited_for_and_then_put_off() {
        var answer = supervisor.get("/api/cases", "Beistand-At-Least", "999999");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void lists_come_as_files_too() {
        var total = json(supervisor.get("/api/cases?limit=1").body()).get("total").asInt();

        var cases = supervisor.get("/api/cases.csv");
        var trail = supervisor.get("/api/audit-trail.csv?kind=CHANGE");

        assertThat(cases.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(cases.body().lines()).hasSize(total + 1);
        assertThat(trail.statusCode()).isEqualTo(200);
        assertThat(trail.body()).contains("advocacy.referral-received");
    }
}
