package org.beistand.commandside;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import javax.sql.DataSource;
import org.beistand.language.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is blacked out over the interface for programs, where what is left is made and sealed. */
class RedactionApiIT extends PeopleByApi {
    private UUID note = UUID.randomUUID();

    @Test
    void only_the_text_that_somebody_saw_is_blacked_out_and_nobody_writes_over_it_unseen() {
        var caseId = noted();
        var first = UUID.randomUUID();

        assertRefused(redact(supervisor, caseId, first, "THIRD_PARTY", 2, 0, 9), "entry-changed");
        assertRefused(redact(supervisor, caseId, first, "THIRD_PARTY", 1, 0, 900), "entry-changed");
        assertStatus(redact(worker, caseId, first, "THIRD_PARTY", 1, 0, 9), 404);
        assertStatus(redact(supervisor, caseId, first, "THIRD_PARTY", 1, 0, 9), 204);
        assertRefused(correct(caseId, ""), "entry-redacted");
        assertStatus(correct(caseId, ", \"since\": \"" + first + "\""), 204);
        assertRefused(
                redact(supervisor, caseId, UUID.randomUUID(), "THIRD_PARTY", 2, 0, 3),
                "entry-changed");
    }

    @Test
    void keys_of_all_that_came_before_go_when_nothing_of_it_is_to_be_kept() {
        var caseId = noted();
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();

        assertStatus(redact(supervisor, caseId, first, "CONFIDENTIAL", 1, 0, 4), 204);
        assertThat(fate(note)).isEqualTo("KEPT");
        assertStatus(redact(supervisor, caseId, second, "WRONG_PERSON", 2, 4, 8), 204);

        assertThat(fate(note)).isIn("TO_DESTROY", "DESTROYED");
        assertThat(fate(first)).isIn("TO_DESTROY", "DESTROYED");
        assertThat(fate(second)).isEqualTo("KEPT");
        assertStatus(redact(supervisor, caseId, UUID.randomUUID(), "THIRD_PARTY", 3, 0, 6), 204);
    }

    private UUID noted() {
        note = UUID.randomUUID();
        var caseId = enquiry(registered(worker));
        var body =
                "{\"noteId\": \"%s\", \"kind\": \"FILE_NOTE\", \"text\": \"Frau Beck nebenan hat es gehört.\"}"
                        .formatted(note);
        assertStatus(server.post(worker, "/api/cases/" + caseId + "/write-note", body), 204);
        return caseId;
    }

    private HttpResponse<String> redact(
            Actor.Staff by, UUID caseId, UUID id, String reason, int seen, int... part) {
        return server.post(
                by,
                "/api/cases/" + caseId + "/redact-note",
                """
                {"noteId": "%s", "redactionId": "%s", "reason": "%s", "seen": %d,
                 "passages": {"parts": [{"from": %d, "length": %d}]}}
                """
                        .formatted(note, id, reason, seen, part[0], part[1]));
    }

    private HttpResponse<String> correct(UUID caseId, String since) {
        return server.post(
                worker,
                "/api/cases/" + caseId + "/correct-note",
                "{\"noteId\": \"%s\", \"reason\": \"MISTYPED\", \"text\": \"▇▇▇ hörte es.\"%s}"
                        .formatted(note, since));
    }

    private String fate(UUID unit) {
        return JdbcClient.create(server.part(DataSource.class))
                .sql("select fate from rules.redacted_text where unit_id = ?")
                .param(unit)
                .query(String.class)
                .single();
    }
}
