package org.beistand.commandside;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.beistand.platform.testing.Eventually;
import org.junit.jupiter.api.Test;

/** Conflicts of interest over the interface for programs, and what looks for them by itself. */
class ConflictApiIT extends PeopleByApi {
    private static final String CLEARED = "advocacy.conflict-check-cleared";
    private static final String FOUND = "advocacy.conflict-of-interest-found";

    /** The last word of the checks of a case. */
    private String standing(UUID caseId) {
        var told =
                server.sql()
                        .sql(
                                """
                                select name from event_store.event
                                where aggregate_id = ? and name like 'advocacy.conflict-%'
                                order by version desc limit 1
                                """)
                        .param(caseId)
                        .query(String.class)
                        .list();
        return told.isEmpty() ? "" : told.getFirst();
    }

    private void assertFound(UUID... cases) {
        for (var caseId : cases) {
            Eventually.holds("a conflict is found", () -> standing(caseId).equals(FOUND));
        }
    }

    /** A case in which somebody stands against the person. */
    private UUID against(UUID opponent) {
        var caseId = enquiry(registered(worker));
        assertStatus(involve(caseId, opponent, "OPPONENT"), 204);
        return caseId;
    }

    private HttpResponse<String> note(UUID caseId) {
        return server.post(
                worker,
                "/api/cases/" + caseId + "/write-note",
                "{\"noteId\": \"%s\", \"kind\": \"FILE_NOTE\", \"text\": \"Rent\"}"
                        .formatted(UUID.randomUUID()));
    }

    private HttpResponse<String> waive(UUID caseId) {
        return server.post(
                supervisor,
                "/api/cases/" + caseId + "/waive-conflict",
                """
                {"waiverId": "%s", "consentedOn": "2026-01-02", "form": "IN_WRITING",
                 "textVersion": 1, "measures": "Two teams"}
                """
                        .formatted(UUID.randomUUID()));
    }

    @Test
    void a_client_of_the_house_is_an_opponent_in_both_directions_whoever_comes_first() {
        var man = registered(worker);
        var his = enquiry(man);
        assertThat(standing(his)).isEqualTo(CLEARED);

        var hers = against(man);

        assertThat(standing(hers)).isEqualTo(FOUND);
        assertFound(his);
        assertThat(standing(enquiry(man))).isEqualTo(FOUND);
    }

    /** What j-lawyer missed in its issue 2179. */
    @Test
    void it_is_found_when_the_role_differs() {
        var man = registered(worker);
        var reported = enquiry(registered(worker));
        assertStatus(involve(reported, man, "COMPLAINANT"), 204);
        assertThat(standing(reported)).isEqualTo(CLEARED);

        assertThat(standing(against(man))).isEqualTo(FOUND);
        assertFound(reported);
    }

    /** What j-lawyer missed in its issue 499. */
    @Test
    void it_is_found_when_the_role_was_changed_afterwards() {
        var man = registered(worker);
        var hers = against(man);
        assertStatus(role(hers, "release-person", man, "OPPONENT"), 204);
        assertStatus(involve(hers, man, "RELATIVE"), 204);
        assertThat(standing(hers)).isEqualTo(CLEARED);

        assertThat(standing(enquiry(man))).isEqualTo(FOUND);
        assertFound(hers);
    }

    /** What j-lawyer missed in its issue 654. */
    @Test
    void it_is_found_when_the_other_side_was_a_minor_whom_a_parent_represented() {
        var parent = registered(worker);
        var child = registered(worker);
        var represented = enquiry(parent);
        var tie = UUID.randomUUID();
        var recorded =
                "{\"relationshipId\": \"%s\", \"other\": \"%s\", \"kind\": \"GUARDIAN\"}"
                        .formatted(tie, parent);
        assertStatus(
                server.post(worker, "/api/people/" + child + "/record-relationship", recorded),
                204);
        assertStatus(
                server.post(
                        worker,
                        "/api/people/" + child + "/end-relationship",
                        "{\"relationshipId\": \"%s\"}".formatted(tie)),
                204);

        assertThat(standing(against(child))).isEqualTo(FOUND);
        assertFound(represented);
    }

    @Test
    void it_is_found_when_a_tie_a_household_or_a_merge_comes_later() {
        var man = registered(worker);
        var mother = registered(worker);
        var lodger = registered(worker);
        var twin = registered(worker);
        var cases = List.of(enquiry(mother), enquiry(lodger), enquiry(twin));
        var hers = against(man);
        cases.forEach(c -> assertThat(standing(c)).isEqualTo(CLEARED));
        assertThat(standing(hers)).isEqualTo(CLEARED);

        assertStatus(relate(worker, man, mother, "PARENT"), 204);
        assertFound(hers, cases.get(0));
        var household = UUID.randomUUID();
        joins(man, household);
        joins(lodger, household);
        assertFound(cases.get(1));
        assertStatus(merge(worker, twin, man), 204);
        assertFound(cases.get(2));
    }

    private void joins(UUID person, UUID household) {
        var body =
                "{\"stayId\": \"%s\", \"householdId\": \"%s\"}"
                        .formatted(UUID.randomUUID(), household);
        assertStatus(server.post(worker, "/api/people/" + person + "/join-household", body), 204);
    }

    @Test
    void there_is_none_where_everybody_stands_on_the_same_side() {
        var man = registered(worker);
        var mother = registered(worker);
        var daughter = registered(worker);
        var neighbour = registered(worker);
        assertStatus(relate(worker, man, mother, "PARTNER"), 204);
        assertStatus(relate(worker, man, daughter, "CHILD"), 204);
        assertStatus(relate(worker, man, neighbour, "NEIGHBOUR"), 204);
        var cases =
                List.of(enquiry(mother), enquiry(mother), enquiry(daughter), enquiry(neighbour));
        assertStatus(involve(cases.get(0), man, "OPPONENT"), 204);
        assertThat(standing(cases.get(0))).isEqualTo(FOUND); // the daughter is near to him
        assertStatus(involve(cases.get(1), man, "OPPONENT"), 204);
        assertStatus(involve(cases.get(2), man, "OPPONENT"), 204);

        for (var caseId : cases) {
            Eventually.holds("no conflict is left", () -> standing(caseId).equals(CLEARED));
        }
    }

    @Test
    void what_was_declined_counts_and_nobody_learns_of_what() {
        var man = registered(worker);
        var his = enquiry(man);
        for (var step : List.of("start-triage", "decline-case")) {
            var body = step.equals("decline-case") ? "{\"reason\": \"OUT_OF_REMIT\"}" : "{}";
            assertStatus(server.post(worker, "/api/cases/" + his + "/" + step, body), 204);
        }
        var hers = against(man);
        assertThat(standing(hers)).isEqualTo(FOUND);
        assertThat(standing(his)).isEqualTo(CLEARED); // looked into when it is taken up again

        var refused = note(hers);

        assertRefused(refused, "conflict-not-waived");
        assertThat(refused.body()).doesNotContain(man.toString(), his.toString());
        assertThat(lastFact(hers)).doesNotContain(man.toString(), his.toString());
    }

    private String lastFact(UUID caseId) {
        return server.sql()
                .sql(
                        """
                        select payload from event_store.event where aggregate_id = ?
                        order by version desc limit 1
                        """)
                .param(caseId)
                .query(String.class)
                .single();
    }

    @Test
    void a_waiver_lets_the_work_go_on_until_the_people_change() {
        var man = registered(worker);
        var his = enquiry(man);
        var hers = against(man);
        assertFound(his);
        assertRefused(note(hers), "conflict-not-waived");
        var run = server.post(worker, "/api/cases/" + hers + "/run-conflict-check", "{}");
        assertStatus(run, 204);

        assertStatus(waive(hers), 204);
        assertRefused(waive(hers), "no-conflict-to-waive");
        assertStatus(note(hers), 204);
        assertStatus(involve(hers, registered(worker), "CONFIDANT"), 204);

        assertRefused(note(hers), "conflict-not-waived");
        assertRefused(note(his), "conflict-not-waived");
    }
}
