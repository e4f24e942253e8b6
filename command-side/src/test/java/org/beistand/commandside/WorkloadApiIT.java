package org.beistand.commandside;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.beistand.language.Actor;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.junit.jupiter.api.Test;

/** Loads of workers over the interface for programs: who may settle what. */
class WorkloadApiIT extends PeopleByApi {

    private HttpResponse<String> agree(Actor.Staff by, StaffId worker, String from, String less) {
        return server.post(
                by,
                "/api/workloads/" + worker + "/agree-hours",
                """
                {"from": "%s", "hours": 2340, "reductions": [%s]}
                """
                        .formatted(from, less));
    }

    private HttpResponse<String> answer(StaffId worker, UUID answerId) {
        return server.post(
                supervisor,
                "/api/workloads/" + worker + "/acknowledge-overload",
                """
                {"answerId": "%s", "percent": 118, "measures": ["REASSIGN"],
                 "reviewOn": "%s", "text": "Two cases go to Jonas"}
                """
                        .formatted(answerId, LocalDate.now(ZoneOffset.UTC).plusDays(14)));
    }

    @Test
    void hours_are_agreed_by_the_supervisor_of_the_team_alone() {
        var elsewhere = server.staff(server.team("South"), Role.SUPERVISOR);
        var day = "2090-01-02";

        assertStatus(agree(worker, worker.id(), day, ""), 404);
        assertStatus(agree(colleague, worker.id(), day, ""), 404);
        assertStatus(agree(elsewhere, worker.id(), day, ""), 404);
        assertStatus(agree(supervisor, elsewhere.id(), day, ""), 404);
        assertStatus(agree(supervisor, new StaffId(UUID.randomUUID()), day, ""), 404);
        assertStatus(agree(supervisor, worker.id(), day, ""), 204);
        assertStatus(agree(supervisor, worker.id(), day, ""), 204);
    }

    @Test
    void what_cannot_be_agreed_is_refused() {
        var twice = reduction("TRAINING", 60) + "," + reduction("TRAINING", 60);

        assertRefused(agree(supervisor, worker.id(), "2020-01-02", ""), "hours-in-the-past");
        assertStatus(agree(supervisor, worker.id(), "2090-01-02", twice), 422);
        assertStatus(
                agree(supervisor, worker.id(), "2090-01-02", reduction("TRAINING", 2341)), 422);
        assertStatus(agree(supervisor, worker.id(), "2090-01-02", reduction("TRAINING", -1)), 422);
    }

    private static String reduction(String kind, int minutes) {
        return "{\"kind\": \"%s\", \"hours\": %d, \"from\": \"2090-01-02\"}"
                .formatted(kind, minutes);
    }

    @Test
    void each_answer_to_an_overload_has_an_id_of_its_own() {
        var id = UUID.randomUUID();

        assertStatus(answer(worker.id(), id), 204);
        assertRefused(answer(worker.id(), id), "answer-id-used");
        assertRefused(answer(colleague.id(), id), "answer-id-used");
    }
}
