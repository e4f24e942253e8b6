package org.beistand.commandside;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.IntStream;
import org.beistand.language.Actor;
import org.beistand.language.Mark;
import org.beistand.language.Role;
import org.beistand.language.TeamId;
import org.beistand.platform.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandApiIT {
    private static final String REFERRAL =
            """
            select payload from event_store.event
            where aggregate_id = ? and name = 'advocacy.referral-received'
            """;

    private static final String NO_BODY = "{}";
    private static final UUID APPROVAL = UUID.randomUUID();

    private RunningCommandSide server;
    private TeamId team;
    private Actor.Staff worker;
    private Actor.Staff supervisor;
    private UUID caseId;

    @BeforeAll
    void start() {
        server = RunningCommandSide.start();
        team = server.team("North");
        worker = server.staff(team, Role.CASE_WORKER, Mark.INTAKE);
        supervisor = server.staff(team, Role.SUPERVISOR);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @BeforeEach
    void a_case_of_its_own() {
        caseId = UUID.randomUUID();
    }

    private String enquiry() {
        return """
        {"team": "%s",
         "referral": {"source": "AGENCY", "referrer": "Housing office"},
         "kind": "ADVOCACY", "urgency": "ROUTINE",
         "concern": "Notice to quit", "receivedAt": "2026-01-02T10:00:00Z"}
        """
                .formatted(team);
    }

    private String path(String command) {
        return "/api/cases/" + caseId + "/" + command;
    }

    private HttpResponse<String> post(String command, String body) {
        return server.post(worker, path(command), body);
    }

    private void received() {
        assertStatus(post("receive-referral", enquiry()), 201);
    }

    private static void assertStatus(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertStatus(answer, status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
        assertThat(Json.edge().readTree(answer.body()).get("type").asString())
                .isEqualTo("/problems/" + code);
    }

    private static void assertPointer(HttpResponse<String> answer, String pointer) {
        assertProblem(answer, 422, "invalid");
        assertThat(Json.edge().readTree(answer.body()).at("/errors/0/pointer").asString())
                .isEqualTo(pointer);
    }

    /** All but the checks that come with a change of people. */
    private long facts() {
        return server.sql()
                .sql(
                        """
                        select count(*) from event_store.event
                        where aggregate_id = ? and name not like 'advocacy.conflict-%'
                        """)
                .param(caseId)
                .query(Long.class)
                .single();
    }

    @Test
    void an_enquiry_makes_a_case_at_an_address() {
        var answer = post("receive-referral", enquiry());

        assertStatus(answer, 201);
        assertThat(answer.headers().firstValue("Location")).contains("/api/cases/" + caseId);
        assertThat(answer.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(answer.headers().firstValueAsLong("Beistand-Position").orElseThrow())
                .isPositive();
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void nothing_personal_is_stored_in_clear() {
        received();
        assertThat(server.sql().sql(REFERRAL).param(caseId).query(String.class).single())
                .contains("AGENCY")
                .doesNotContain("Housing office", "Notice to quit");
    }

    @Test
    void a_case_goes_its_way_from_enquiry_to_reopening() {
        var issue = UUID.randomUUID();
        var followUp = UUID.randomUUID();
        var person = UUID.randomUUID();
        assertStatus(
                server.post(worker, "/api/people/" + person + "/register-person", person()), 201);
        received();
        assertStatus(post("name-client", "{\"client\": \"%s\"}".formatted(person)), 204);
        assertStatus(post("start-triage", NO_BODY), 204);
        assertStatus(
                post(
                        "raise-issue",
                        "{\"issueId\": \"%s\", \"kind\": \"HOUSING\", \"text\": \"Flat\"}"
                                .formatted(issue)),
                204);
        assertStatus(post("accept-case", NO_BODY), 204);
        assertStatus(post("assign-case", assignment(worker)), 204);
        assertStatus(post("record-interaction", interaction()), 204);
        assertStatus(post("write-note", note()), 204);
        assertStatus(
                post(
                        "set-follow-up",
                        "{\"followUpId\": \"%s\", \"dueOn\": \"2999-01-01\", \"text\": \"Call\"}"
                                .formatted(followUp)),
                204);
        assertProblem(post("request-closure", closing()), 409, "issues-still-open");
        assertStatus(
                post(
                        "end-issue",
                        "{\"issueId\": \"%s\", \"outcome\": \"RESOLVED_FULLY\"}".formatted(issue)),
                204);
        assertProblem(post("request-closure", closing()), 409, "follow-ups-still-open");
        assertStatus(
                post("complete-follow-up", "{\"followUpId\": \"%s\"}".formatted(followUp)), 204);
        assertStatus(post("request-closure", closing()), 204);
        var granting = "{\"approvalId\": \"%s\"}".formatted(APPROVAL);
        assertProblem(post("grant-approval", granting), 404, "not-possible");
        assertStatus(server.post(supervisor, path("grant-approval"), granting), 204);
        assertProblem(post("start-triage", NO_BODY), 404, "not-possible");
        assertStatus(
                post("reopen-case", "{\"reason\": \"PERSON_CAME_BACK\", \"text\": \"Again\"}"),
                204);
        assertThat(facts()).isEqualTo(20);
    }

    private static String person() {
        return """
        {"name": {"given": "Ayşe", "family": "Öztürk"}, "addressForm": "she",
         "birthDate": {"date": "1980-01-01", "precision": "YEAR"},
         "languages": ["tr", "de"], "accessNeeds": ["STEP_FREE"],
         "safeContact": {"ways": [], "safeTimes": "", "messages": "NEVER", "sender": "NEUTRAL",
                         "codeWord": "", "remark": ""}}
        """;
    }

    private static String assignment(Actor.Staff to) {
        return "{\"worker\": \"%s\", \"weight\": 3, \"reason\": \"TAKEN_ON\"}".formatted(to.id());
    }

    private static String interaction() {
        return """
        {"interactionId": "%s",
         "contact": {"medium": "PHONE", "direction": "OUTGOING", "with": "PERSON_SUPPORTED",
                     "reached": "REACHED", "minutes": 20, "setting": "ALONE"},
         "occurredAt": "2026-01-02T10:00:00Z", "lateReason": "FIELD_WORK", "text": "Talked"}
        """
                .formatted(UUID.randomUUID());
    }

    private static String closing() {
        return """
        {"approvalId": "%s", "outcome": "GOALS_REACHED", "told": "TOLD", "report": "Flat kept"}
        """
                .formatted(APPROVAL);
    }

    @Test
    void a_repeat_gets_the_first_answer() {
        var key = UUID.randomUUID();
        var first = server.post(worker, path("receive-referral"), enquiry(), key);
        assertStatus(post("start-triage", NO_BODY), 204);

        var second = server.post(worker, path("receive-referral"), enquiry(), key);

        assertStatus(second, 201);
        assertThat(second.headers().map().get("etag")).isEqualTo(first.headers().map().get("etag"));
        assertThat(second.headers().map().get("beistand-position"))
                .isEqualTo(first.headers().map().get("beistand-position"));
        assertThat(facts()).isEqualTo(2);
    }

    @Test
    void equal_commands_at_once_take_effect_once() {
        var key = UUID.randomUUID().toString();
        var sent =
                IntStream.range(0, 8)
                        .mapToObj(_ ->
                                server.sendLater(
                                        server.request(worker, path("receive-referral"))
                                                .header("Idempotency-Key", key)
                                                .POST(BodyPublishers.ofString(enquiry()))))
                        .toList();

        assertThat(sent).allSatisfy(answer -> assertStatus(answer.join(), 201));
        assertThat(facts()).isEqualTo(1);
    }

    @Test
    void a_key_is_good_for_one_command_only() {
        var key = UUID.randomUUID();
        assertStatus(server.post(worker, path("receive-referral"), enquiry(), key), 201);
        assertProblem(
                server.post(worker, path("start-triage"), NO_BODY, key), 422, "command-id-reused");
        assertThat(facts()).isEqualTo(1);
    }

    @Test
    void a_refused_command_is_decided_anew_under_the_same_key() {
        var key = UUID.randomUUID();
        received();
        assertProblem(
                server.post(worker, path("accept-case"), NO_BODY, key), 409, "case-not-in-triage");
        assertStatus(post("start-triage", NO_BODY), 204);
        assertProblem(
                server.post(worker, path("accept-case"), NO_BODY, key), 409, "no-issue-raised");
    }

    @Test
    void a_key_is_required_and_is_a_uuid() {
        var request = server.request(worker, path("receive-referral"));
        assertProblem(
                server.send(request.POST(BodyPublishers.ofString(enquiry()))), 400, "unreadable");
        for (var key : new String[] {"", "1-2-3-4-5", "not a key"}) {
            var withKey =
                    server.request(worker, path("receive-referral")).header("Idempotency-Key", key);
            assertProblem(
                    server.send(withKey.POST(BodyPublishers.ofString(enquiry()))),
                    400,
                    "unreadable");
        }
        assertThat(facts()).isZero();
    }

    @Test
    void who_has_seen_an_older_version_changes_nothing() {
        received();
        assertStatus(matching("start-triage", "\"1\""), 204);
        assertProblem(matching("accept-case", "\"1\""), 412, "version-outdated");
        assertProblem(matching("accept-case", "\"7\""), 412, "version-outdated");
        assertProblem(matching("accept-case", "W/\"1\""), 400, "unreadable");
        assertProblem(matching("accept-case", "*"), 400, "unreadable");
        assertThat(facts()).isEqualTo(2);
    }

    private HttpResponse<String> matching(String command, String etag) {
        return server.send(withVersion(command, etag, NO_BODY));
    }

    private HttpRequest.Builder withVersion(String command, String etag, String body) {
        return server.request(worker, path(command))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", etag)
                .POST(BodyPublishers.ofString(body));
    }

    @Test
    void of_those_who_saw_the_same_version_only_one_changes_it() {
        received();
        for (int round = 0; round < 10; round++) {
            var etag = "\"" + (1 + round) + "\""; // after the referral and its check
            var sent =
                    IntStream.range(0, 4)
                            .mapToObj(
                                    _ -> server.sendLater(withVersion("write-note", etag, note())))
                            .toList();
            assertThat(sent.stream().map(answer -> answer.join().statusCode()))
                    .containsExactlyInAnyOrder(204, 412, 412, 412);
        }
    }

    private static String note() {
        return note(UUID.randomUUID());
    }

    private static String note(UUID id) {
        return "{\"noteId\": \"%s\", \"kind\": \"FILE_NOTE\", \"text\": \"Read\"}".formatted(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/cases/%s/delete-case",
                "/api/cases/%s/ReceiveReferral",
                "/api/cases/%s/register-person",
                "/api/case/%s/receive-referral",
                "/api/people/%s/receive-referral"
            })
    void what_is_no_command_is_not_there(String path) {
        assertProblem(server.post(worker, path.formatted(caseId), enquiry()), 404, "not-possible");
    }

    @ParameterizedTest
    @ValueSource(strings = {"42", "1-2-3-4-5", "x"})
    void what_is_no_id_is_not_there(String id) {
        assertProblem(
                server.post(worker, "/api/cases/" + id + "/receive-referral", enquiry()),
                404,
                "not-possible");
    }

    @Test
    void a_case_that_is_not_there_looks_like_one_that_may_not_be_seen() {
        var stranger = server.staff(server.team("Elsewhere " + caseId), Role.CASE_WORKER);
        received();
        var hidden = server.post(stranger, path("start-triage"), NO_BODY);
        var absent =
                server.post(stranger, "/api/cases/" + UUID.randomUUID() + "/start-triage", NO_BODY);
        assertProblem(hidden, 404, "not-possible");
        assertThat(hidden.body()).isEqualTo(absent.body());
    }

    @Test
    void nobody_sends_without_being_known() {
        var request =
                server.request(worker, path("receive-referral"))
                        .setHeader("Authorization", "Bearer bst_wrong")
                        .header("Idempotency-Key", UUID.randomUUID().toString());
        assertStatus(server.send(request.POST(BodyPublishers.ofString(enquiry()))), 401);
    }

    @Test
    void a_field_that_nobody_knows_is_refused_where_it_stands() {
        var answer =
                post("receive-referral", enquiry().replace("\"kind\"", "\"sort\": 1, \"kind\""));
        assertPointer(answer, "/sort");
        var within = enquiry().replace("\"source\"", "\"sauce\": 1, \"source\"");
        assertPointer(post("receive-referral", within), "/referral/sauce");
    }

    @Test
    void the_address_alone_says_which_case() {
        var twice = enquiry().replace("\"kind\"", "\"caseId\": \"%s\", \"kind\"".formatted(caseId));
        assertPointer(post("receive-referral", twice), "/caseId");
    }

    @Test
    void a_field_that_is_missing_is_asked_for() {
        assertPointer(
                post("receive-referral", enquiry().replace("\"urgency\": \"ROUTINE\",", "")),
                "/urgency");
        assertPointer(
                post("receive-referral", enquiry().replace("\"ROUTINE\"", "null")), "/urgency");
    }

    @Test
    void a_value_of_the_wrong_kind_is_refused_where_it_stands() {
        assertPointer(
                post("receive-referral", enquiry().replace("\"ROUTINE\"", "\"SOON\"")), "/urgency");
        assertPointer(post("receive-referral", enquiry().replace("\"ROUTINE\"", "1")), "/urgency");
        assertPointer(
                post("receive-referral", enquiry().replace("\"2026-01-02T10:00:00Z\"", "5")),
                "/receivedAt");
        assertPointer(
                post("receive-referral", enquiry().replace("\"" + team + "\"", "\"north\"")),
                "/team");
        assertPointer(
                post("receive-referral", enquiry().replace("\"Notice to quit\"", "{\"a\": 1}")),
                "/concern");
    }

    @Test
    void a_text_that_breaks_its_rule_is_refused_where_it_stands() {
        var answer = post("receive-referral", enquiry().replace("Notice to quit", "  "));
        assertPointer(answer, "/concern");
        assertThat(Json.edge().readTree(answer.body()).at("/errors/0/code").asString())
                .isEqualTo("concern.empty");
        assertThat(answer.body()).doesNotContain("Housing office");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "\"text\"", "{\"team\"", "null", "{} {}", "{\"a\":1,\"a\":2}"})
    void what_is_no_object_in_json_is_unreadable(String body) {
        assertProblem(post("receive-referral", body), 400, "unreadable");
    }

    @Test
    void only_json_is_read() {
        var request =
                server.request(worker, path("receive-referral"))
                        .setHeader("Content-Type", "application/x-www-form-urlencoded")
                        .header("Idempotency-Key", UUID.randomUUID().toString());
        assertProblem(
                server.send(request.POST(BodyPublishers.ofString("team=x"))),
                415,
                "unsupported-media-type");
    }

    @Test
    void a_huge_body_is_refused_whether_announced_or_not() {
        var huge = enquiry().replace("Notice to quit", "x".repeat(2 * 1024 * 1024));
        assertProblem(post("receive-referral", huge), 413, "too-large");
        var chunked =
                server.request(worker, path("receive-referral"))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString(huge)));
        assertProblem(server.send(chunked), 413, "too-large");
        assertThat(facts()).isZero();
    }

    @Test
    void nobody_becomes_accountable_who_does_not_work_on_cases() {
        received();
        assertStatus(post("start-triage", NO_BODY), 204);
        assertStatus(
                post(
                        "raise-issue",
                        "{\"issueId\": \"%s\", \"kind\": \"DEBT\", \"text\": \"Debt\"}"
                                .formatted(UUID.randomUUID())),
                204);
        assertStatus(post("accept-case", NO_BODY), 204);
        assertProblem(
                server.post(supervisor, path("assign-case"), assignment(supervisor)),
                422,
                "worker-not-available");
        assertStatus(server.post(supervisor, path("assign-case"), assignment(worker)), 204);
    }

    private void takenOn() {
        received();
        assertStatus(post("start-triage", NO_BODY), 204);
        assertStatus(post("raise-issue", issue(UUID.randomUUID())), 204);
        assertStatus(post("accept-case", NO_BODY), 204);
    }

    private static String issue(UUID id) {
        return "{\"issueId\": \"%s\", \"kind\": \"DEBT\", \"text\": \"Debt\"}".formatted(id);
    }

    @Test
    void nobody_of_another_team_becomes_accountable() {
        takenOn();
        var elsewhere = server.staff(server.team("Far " + caseId), Role.CASE_WORKER);
        assertProblem(
                server.post(supervisor, path("assign-case"), assignment(elsewhere)),
                422,
                "worker-not-available");
    }

    @Test
    void nobody_becomes_accountable_whom_a_wall_keeps_away() throws SQLException {
        takenOn();
        var relative = server.staff(team, Role.CASE_WORKER);
        server.wall(relative, caseId);
        assertProblem(
                server.post(supervisor, path("assign-case"), assignment(relative)),
                422,
                "worker-not-available");
    }

    @Test
    void a_wall_holds_from_its_fact_on_and_is_for_the_teams_supervisor_to_build() {
        takenOn();
        assertStatus(server.post(supervisor, path("assign-case"), assignment(worker)), 204);
        var wall =
                "{\"staff\": \"%s\", \"reason\": \"NEAR_PERSON\"}".formatted(worker.id().value());
        var stranger = server.staff(server.team("Beyond " + caseId), Role.SUPERVISOR);
        assertProblem(post("build-wall", wall), 404, "not-possible");
        assertProblem(server.post(stranger, path("build-wall"), wall), 404, "not-possible");

        assertStatus(server.post(supervisor, path("build-wall"), wall), 204);
        assertStatus(server.post(supervisor, path("build-wall"), wall), 204);

        assertProblem(post("write-note", note()), 404, "not-possible");
        assertProblem(
                server.post(supervisor, path("assign-case"), reassignment(worker)),
                422,
                "worker-not-available");
        assertThat(facts()).isEqualTo(8);
    }

    private static String reassignment(Actor.Staff to) {
        return assignment(to).replace("\"weight\": 3", "\"weight\": 4");
    }

    @Test
    void a_text_that_lies_in_another_case_lends_its_id_to_none() {
        var note = UUID.randomUUID();
        var other = caseId;
        received();
        assertStatus(post("write-note", note(note)), 204);
        caseId = UUID.randomUUID();
        received();
        assertProblem(post("write-note", note(note)), 409, "id-already-used");
        assertProblem(post("raise-issue", issue(note)), 409, "id-already-used");
        assertProblem(post("write-note", note(other)), 409, "id-already-used");
        assertProblem(post("write-note", note(caseId)), 409, "id-already-used");
        assertThat(facts()).isEqualTo(1);
    }

    @Test
    void whoever_is_refused_leaves_no_key_behind() {
        received();
        var key = UUID.randomUUID();
        assertStatus(server.post(worker, path("write-note"), note(), key), 204);
        var stranger = server.staff(server.team("Outside " + caseId), Role.CASE_WORKER);
        var before = keys();

        assertProblem(server.post(stranger, path("write-note"), note()), 404, "not-possible");
        assertProblem(
                server.post(worker, path("write-note"), note(), key), 422, "command-id-reused");

        assertThat(keys()).isEqualTo(before);
    }

    private long keys() {
        return server.keys().sql("select count(*) from keys.unit_key").query(Long.class).single();
    }

    @Test
    void a_reference_leads_to_one_case() {
        var reference = "R-" + caseId;
        var body =
                enquiry()
                        .replace(
                                "\"referrer\"",
                                "\"reference\": \"%s\", \"referrer\"".formatted(reference));
        assertStatus(post("receive-referral", body), 201);
        assertThat(server.sql().sql(REFERRAL).param(caseId).query(String.class).single())
                .doesNotContain(reference);
        caseId = UUID.randomUUID();
        assertProblem(post("receive-referral", body), 409, "reference-already-known");
        assertThat(facts()).isZero();
    }

    @Test
    void a_reference_known_in_clear_from_before_leads_to_one_case_too() throws SQLException {
        var reference = "old-" + caseId;
        server.asOwner(
                "insert into rules.case_reference values ('%s', gen_random_uuid())"
                        .formatted(reference));
        var body =
                enquiry()
                        .replace(
                                "\"referrer\"",
                                "\"reference\": \"%s\", \"referrer\"".formatted(reference));
        assertProblem(post("receive-referral", body), 409, "reference-already-known");
    }

    @Test
    void numbers_are_given_without_gap_or_double_however_many_come_at_once() {
        var before = numbers();
        var sent =
                IntStream.range(0, 24)
                        .mapToObj(_ ->
                                server.sendLater(
                                        server.request(
                                                        worker,
                                                        "/api/cases/"
                                                                + UUID.randomUUID()
                                                                + "/receive-referral")
                                                .header(
                                                        "Idempotency-Key",
                                                        UUID.randomUUID().toString())
                                                .POST(BodyPublishers.ofString(enquiry()))))
                        .toList();
        assertThat(sent).allSatisfy(answer -> assertStatus(answer.join(), 201));
        assertThat(numbers()).isEqualTo(before + 24);
        assertThat(
                        server.sql()
                                .sql("select sum(last) from rules.case_number_counter")
                                .query(Long.class)
                                .single())
                .isEqualTo(numbers());
    }

    private long numbers() {
        return server.sql()
                .sql("select count(*) from rules.case_number")
                .query(Long.class)
                .single();
    }
}
