package org.beistand.commandside;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.beistand.language.Actor;
import org.beistand.language.Mark;
import org.beistand.language.Role;
import org.beistand.language.TeamId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** People over the interface for programs: whom they belong to, and to whom they are closed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleApiIT {
    private RunningCommandSide server;
    private TeamId team;
    private Actor.Staff worker;
    private Actor.Staff colleague;
    private Actor.Staff supervisor;

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

    private UUID registered(Actor.Staff by) {
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
    private UUID enquiry(UUID client) {
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

    private HttpResponse<String> relate(Actor.Staff by, UUID person, UUID other, String kind) {
        return server.post(
                by,
                "/api/people/" + person + "/record-relationship",
                "{\"relationshipId\": \"%s\", \"other\": \"%s\", \"kind\": \"%s\"}"
                        .formatted(UUID.randomUUID(), other, kind));
    }

    private HttpResponse<String> close(UUID person, Actor.Staff to, String nearness) {
        return server.post(
                supervisor,
                "/api/people/" + person + "/close-record-to-staff",
                "{\"staff\": \"%s\", \"nearness\": \"%s\"}".formatted(to.id(), nearness));
    }

    private HttpResponse<String> raise(Actor.Staff by, UUID caseId) {
        return server.post(
                by,
                "/api/cases/" + caseId + "/raise-issue",
                "{\"issueId\": \"%s\", \"kind\": \"DEBT\", \"text\": \"Rent\"}"
                        .formatted(UUID.randomUUID()));
    }

    private static void assertStatus(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    @Test
    void a_relationship_names_only_whom_both_may_be_seen_by_who_records_it() {
        var person = registered(worker);
        var other = registered(worker);
        var foreign = registered(supervisor);

        assertStatus(relate(worker, person, other, "SIBLING"), 204);
        assertStatus(relate(worker, person, foreign, "SIBLING"), 404);
        assertStatus(relate(worker, person, UUID.randomUUID(), "SIBLING"), 404);
        assertStatus(relate(colleague, person, other, "PARENT"), 404);
    }

    @Test
    void a_record_closed_to_somebody_is_closed_with_every_case_that_names_the_person() {
        var person = registered(worker);
        var caseId = enquiry(person);
        assertStatus(raise(colleague, caseId), 204);

        assertStatus(close(person, colleague, "CLOSE_PERSON"), 204);

        assertStatus(raise(colleague, caseId), 404);
        assertStatus(raise(worker, caseId), 204);
    }

    @Test
    void whoever_is_family_of_a_member_of_staff_is_closed_to_them_whichever_comes_first() {
        var own = registered(worker);
        var before = registered(worker);
        var after = registered(worker);
        var neighbour = registered(worker);
        assertStatus(relate(worker, before, own, "PARENT"), 204);
        var ownCase = enquiry(own);
        var cases = new UUID[] {enquiry(before), enquiry(after), enquiry(neighbour)};

        assertStatus(close(own, colleague, "OWN_RECORD"), 204);
        assertStatus(relate(worker, own, after, "SIBLING"), 204);
        assertStatus(relate(worker, own, neighbour, "NEIGHBOUR"), 204);

        assertStatus(raise(colleague, ownCase), 404);
        assertStatus(raise(colleague, cases[0]), 404);
        assertStatus(raise(colleague, cases[1]), 404);
        assertStatus(raise(colleague, cases[2]), 204);
    }
}
