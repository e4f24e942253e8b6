package org.beistand.commandside;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.beistand.language.Actor;
import org.beistand.language.Mark;
import org.beistand.language.Role;
import org.beistand.language.TeamId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** People over the interface for programs: what is asked for them, and what has to come back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PeopleByApi {
    RunningCommandSide server;
    TeamId team;
    Actor.Staff worker;
    Actor.Staff colleague;
    Actor.Staff supervisor;

    @BeforeAll
    void start() {
        server = RunningCommandSide.start();
        team = server.team("North");
        worker = server.staff(team, Role.CASE_WORKER, Mark.INTAKE);
        colleague = server.staff(team, Role.CASE_WORKER, Mark.INTAKE);
        supervisor = server.staff(team, Role.SUPERVISOR);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    UUID registered(Actor.Staff by) {
        var id = UUID.randomUUID();
        var body =
                """
                {"name": {"given": "Ayşe", "family": "Öztürk"}, "addressForm": "she",
                 "languages": [], "accessNeeds": [],
                 "safeContact": {"ways": [], "safeTimes": "", "messages": "NEVER",
                                 "sender": "NEUTRAL", "codeWord": "", "remark": ""}}
                """;
        assertStatus(server.post(by, "/api/people/" + id + "/register-person", body), 201);
        return id;
    }

    /** An enquiry about the person, which all of the team's intake may work on. */
    UUID enquiry(UUID client) {
        var id = UUID.randomUUID();
        var body =
                """
                {"team": "%s", "client": "%s", "referral": {"source": "SELF"},
                 "kind": "ADVOCACY", "urgency": "ROUTINE", "concern": "Notice to quit",
                 "receivedAt": "2026-01-02T10:00:00Z"}
                """
                        .formatted(team, client);
        assertStatus(server.post(worker, "/api/cases/" + id + "/receive-referral", body), 201);
        return id;
    }

    HttpResponse<String> relate(Actor.Staff by, UUID person, UUID other, String kind) {
        return server.post(
                by,
                "/api/people/" + person + "/record-relationship",
                "{\"relationshipId\": \"%s\", \"other\": \"%s\", \"kind\": \"%s\"}"
                        .formatted(UUID.randomUUID(), other, kind));
    }

    HttpResponse<String> close(UUID person, Actor.Staff to, String nearness) {
        return server.post(
                supervisor,
                "/api/people/" + person + "/close-record-to-staff",
                "{\"staff\": \"%s\", \"nearness\": \"%s\"}".formatted(to.id(), nearness));
    }

    HttpResponse<String> raise(Actor.Staff by, UUID caseId) {
        return server.post(
                by,
                "/api/cases/" + caseId + "/raise-issue",
                "{\"issueId\": \"%s\", \"kind\": \"DEBT\", \"text\": \"Rent\"}"
                        .formatted(UUID.randomUUID()));
    }

    static void assertStatus(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    HttpResponse<String> merge(Actor.Staff by, UUID person, UUID other) {
        return server.post(by, "/api/people/" + person + "/merge-person", other(other));
    }

    HttpResponse<String> reverse(UUID person, UUID other) {
        return server.post(worker, "/api/people/" + person + "/reverse-merge", other(other));
    }

    static String other(UUID id) {
        return "{\"other\": \"%s\"}".formatted(id);
    }

    static void assertRefused(HttpResponse<String> answer, String code) {
        assertStatus(answer, 409);
        assertThat(answer.body()).contains("/problems/" + code);
    }

    HttpRequest.Builder merging(UUID person, UUID other) {
        return server.request(worker, "/api/people/" + person + "/merge-person")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(other(other)));
    }

    HttpResponse<String> role(UUID caseId, String command, UUID person, String role) {
        return server.post(
                worker,
                "/api/cases/" + caseId + "/" + command,
                "{\"person\": \"%s\", \"role\": \"%s\"}".formatted(person, role));
    }

    HttpResponse<String> involve(UUID caseId, UUID person, String role) {
        return role(caseId, "involve-person", person, role);
    }

    String wall() {
        return "{\"staff\": \"%s\", \"reason\": \"NEAR_PERSON\"}".formatted(colleague.id());
    }

    HttpResponse<String> correct(UUID caseId, UUID client) {
        return server.post(
                worker,
                "/api/cases/" + caseId + "/correct-client",
                "{\"client\": \"%s\"}".formatted(client));
    }
}
