package org.beistand.commandside;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beistand.language.Actor;
import org.beistand.language.Role;
import org.junit.jupiter.api.Test;

/** One contact for several cases: it stands in all of them, or in none. */
class SharedEntriesApiIT extends PeopleByApi {

    @Test
    void one_contact_stands_in_each_case_under_an_id_of_its_own_and_once() {
        var cases = new UUID[] {open(), open(), open(), open()};
        var key = UUID.randomUUID();

        assertStatus(record(worker, key, cases), 204);
        assertStatus(record(worker, key, cases), 204);

        for (var each : cases) {
            assertStatus(correct(each), 204);
        }
    }

    @Test
    void the_same_id_with_other_cases_is_another_wish() {
        var one = open();
        var two = open();
        var three = open();
        var key = UUID.randomUUID();
        assertStatus(record(worker, key, one, two), 204);

        assertStatus(record(worker, key, one, two, three), 422);

        assertRefused(correct(three), "entry-unknown");
    }

    @Test
    void a_case_of_somebody_else_in_the_middle_leaves_all_without_it() {
        var before = open();
        var after = open();
        var theirs = UUID.randomUUID();
        receive(server.staff(server.team("South"), Role.CASE_WORKER), theirs);

        assertRefused(
                record(worker, UUID.randomUUID(), before, theirs, after), "shared-entry-refused");
        assertRefused(
                record(worker, UUID.randomUUID(), before, UUID.randomUUID()),
                "shared-entry-refused");

        assertRefused(correct(before), "entry-unknown");
        assertRefused(correct(after), "entry-unknown");
        assertStatus(record(worker, UUID.randomUUID(), theirs), 404);
    }

    @Test
    void a_case_that_is_over_leaves_all_without_it() {
        var before = open();
        var over = open();
        var path = "/api/cases/" + over;
        assertStatus(server.post(worker, path + "/start-triage", "{}"), 204);
        assertStatus(
                server.post(worker, path + "/decline-case", "{\"reason\": \"OUT_OF_REMIT\"}"), 204);

        assertRefused(record(worker, UUID.randomUUID(), before, over), "shared-entry-refused");

        assertRefused(correct(before), "entry-unknown");
    }

    @Test
    void one_case_twice_none_or_a_hundred_are_no_list() {
        var one = open();
        var hundred = Stream.generate(UUID::randomUUID).limit(100).toArray(UUID[]::new);

        assertStatus(record(worker, UUID.randomUUID(), one, one), 422);
        assertStatus(record(worker, UUID.randomUUID()), 422);
        assertStatus(record(worker, UUID.randomUUID(), hundred), 422);

        assertRefused(correct(one), "entry-unknown");
    }

    private UUID open() {
        var id = UUID.randomUUID();
        receive(worker, id);
        return id;
    }

    private void receive(Actor.Staff by, UUID id) {
        var body =
                """
                {"team": "%s", "referral": {"source": "SELF"}, "kind": "ADVOCACY",
                 "urgency": "ROUTINE", "concern": "Notice", "receivedAt": "2026-01-02T10:00:00Z"}
                """
                        .formatted(by.team());
        assertStatus(server.post(by, "/api/cases/" + id + "/receive-referral", body), 201);
    }

    private HttpResponse<String> record(Actor.Staff by, UUID key, UUID... cases) {
        var copies =
                Arrays.stream(cases)
                        .map(id ->
                                "{\"caseId\": \"%s\", \"interactionId\": \"%s\", \"own\": \"Rent\"}"
                                        .formatted(id, copyIn(id)))
                        .collect(Collectors.joining(", "));
        var body =
                """
                {"cases": [%s], "occurredAt": "2026-01-03T10:00:00Z", "lateReason": "OTHER",
                 "contact": {"medium": "PHONE", "direction": "OUTGOING", "with": "AUTHORITY",
                             "reached": "REACHED", "minutes": 20, "setting": "NOT_KNOWN"},
                 "text": "Spoke with the housing office."}
                """
                        .formatted(copies);
        return server.sendLater(
                        server.request(by, "/api/shared-interactions")
                                .header("Idempotency-Key", key.toString())
                                .POST(BodyPublishers.ofString(body)))
                .join();
    }

    /** Only what stands there can be corrected. */
    private HttpResponse<String> correct(UUID caseId) {
        return server.post(
                worker,
                "/api/cases/" + caseId + "/correct-interaction",
                "{\"interactionId\": \"%s\", \"reason\": \"MISTYPED\", \"text\": \"Spoke\"}"
                        .formatted(copyIn(caseId)));
    }

    private static UUID copyIn(UUID caseId) {
        return new UUID(caseId.getLeastSignificantBits(), caseId.getMostSignificantBits());
    }
}
