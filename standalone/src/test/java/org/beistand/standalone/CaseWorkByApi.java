package org.beistand.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

/** Everything that the API can be told about a person and a case, once. */
final class CaseWorkByApi {
    private final RemoteClient caller;
    private final RemoteClient chief;
    private final RemoteClient stranger;
    private final Canaries words;
    private final Staffing staffing;
    private final UUID caseId = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();
    private final UUID note = UUID.randomUUID();

    CaseWorkByApi(
            RemoteClient caller,
            RemoteClient chief,
            RemoteClient stranger,
            Canaries words,
            Staffing staffing) {
        this.caller = caller;
        this.chief = chief;
        this.stranger = stranger;
        this.words = words;
        this.staffing = staffing;
    }

    UUID caseId() {
        return caseId;
    }

    private String word(String field) {
        return words.of("api " + field);
    }

    private void done(int wanted, String command, String body) {
        assertThat(caller.json("/api/cases/" + caseId + "/" + command, body))
                .as(command)
                .isEqualTo(wanted);
    }

    void everything() {
        registerAndCorrect();
        begin();
        work();
        end();
        ask();
        beRefused();
    }

    private void registerAndCorrect() {
        var path = "/api/people/" + person + "/";
        assertThat(caller.json(path + "register-person", registering(""))).isEqualTo(201);
        assertThat(caller.json(path + "correct-person", person("corrected ") + "}")).isEqualTo(204);
        var safe = "{\"safeContact\": " + safeContact("changed ") + "}";
        assertThat(caller.json(path + "change-safe-contact", safe)).isEqualTo(204);
    }

    private String registering(String kind) {
        return person(kind) + ", \"safeContact\": " + safeContact(kind) + "}";
    }

    private String person(String kind) {
        return """
        {"name": {"given": "%s", "family": "%s"}, "addressForm": "%s",
         "birthDate": {"date": "1980-02-03", "precision": "DAY"},
         "languages": ["de"], "accessNeeds": ["STEP_FREE"]\
        """
                .formatted(word(kind + "given"), word(kind + "family"), word(kind + "address"));
    }

    private String safeContact(String kind) {
        return """
        {"ways": [{"medium": "EMAIL", "address": "%s@example.org", "safety": "SAFE"}],
         "safeTimes": "%s", "messages": "NEVER", "sender": "NEUTRAL", "codeWord": "%s",
         "remark": "%s"}\
        """
                .formatted(
                        word(kind + "way"),
                        word(kind + "times"),
                        word(kind + "code word"),
                        word(kind + "remark"));
    }

    private String referral(String kind) {
        return """
        {"team": "%s", "referral": {"source": "AGENCY", "referrer": "%s", "reference": "%s"},
         "kind": "ADVOCACY", "urgency": "ROUTINE", "concern": "%s",
         "receivedAt": "2026-01-02T10:00:00Z"}\
        """
                .formatted(
                        staffing.team(),
                        word(kind + "referrer"),
                        word(kind + "reference"),
                        word(kind + "concern"));
    }

    private void begin() {
        done(201, "receive-referral", referral(""));
        done(204, "name-client", "{\"client\": \"%s\"}".formatted(person));
        done(204, "start-triage", "{}");
        done(204, "raise-issue", issue());
        done(204, "accept-case", "{}");
        done(
                204,
                "assign-case",
                "{\"worker\": \"%s\", \"weight\": 3, \"reason\": \"TAKEN_ON\"}"
                        .formatted(staffing.worker()));
    }

    private String issue() {
        return "{\"issueId\": \"%s\", \"kind\": \"HOUSING\", \"text\": \"%s\"}"
                .formatted(note, word("issue"));
    }

    private void work() {
        done(204, "record-interaction", contact("REACHED", "interaction"));
        done(204, "record-interaction", contact("ATTEMPT", "attempt"));
        done(204, "write-note", writing(UUID.randomUUID(), word("note")));
        done(
                204,
                "set-follow-up",
                "{\"followUpId\": \"%s\", \"dueOn\": \"2999-01-01\", \"text\": \"%s\"}"
                        .formatted(person, word("follow-up")));
        done(204, "complete-follow-up", "{\"followUpId\": \"%s\"}".formatted(person));
    }

    private String contact(String reached, String field) {
        return """
        {"interactionId": "%s", "contact": {"medium": "PHONE", "direction": "OUTGOING",
         "with": "PERSON_SUPPORTED", "reached": "%s", "minutes": 20, "setting": "ALONE"},
         "occurredAt": "2026-01-02T10:00:00Z", "lateReason": "FIELD_WORK", "text": "%s"}\
        """
                .formatted(UUID.randomUUID(), reached, word(field));
    }

    private static String writing(UUID id, String text) {
        return "{\"noteId\": \"%s\", \"kind\": \"FILE_NOTE\", \"text\": \"%s\"}"
                .formatted(id, text);
    }

    private void end() {
        done(409, "request-closure", closing(UUID.randomUUID(), "early summary"));
        done(
                204,
                "end-issue",
                "{\"issueId\": \"%s\", \"outcome\": \"RESOLVED_FULLY\"}".formatted(note));
        var first = UUID.randomUUID();
        done(204, "request-closure", closing(first, "first summary"));
        decided("refuse-approval", first, ", \"comment\": \"%s\"".formatted(word("comment")));
        var second = UUID.randomUUID();
        done(204, "request-closure", closing(second, "summary"));
        decided("grant-approval", second, "");
        done(
                204,
                "reopen-case",
                "{\"reason\": \"PERSON_CAME_BACK\", \"text\": \"%s\"}"
                        .formatted(word("reopening")));
        declineAnother();
    }

    private void decided(String command, UUID approval, String more) {
        var body = "{\"approvalId\": \"%s\"%s}".formatted(approval, more);
        assertThat(chief.json("/api/cases/" + caseId + "/" + command, body))
                .as(command)
                .isEqualTo(204);
    }

    private String closing(UUID approval, String field) {
        return """
        {"approvalId": "%s", "outcome": "GOALS_REACHED", "told": "TOLD", "report": "%s"}\
        """
                .formatted(approval, word(field));
    }

    private void declineAnother() {
        var other = "/api/cases/" + UUID.randomUUID() + "/";
        assertThat(caller.json(other + "receive-referral", referral("other "))).isEqualTo(201);
        assertThat(caller.json(other + "start-triage", "{}")).isEqualTo(204);
        var decline =
                "{\"reason\": \"OUT_OF_REMIT\", \"signpostedTo\": \"%s\"}"
                        .formatted(word("signpost"));
        assertThat(caller.json(other + "decline-case", decline)).isEqualTo(204);
    }

    private void ask() {
        var search = "{\"text\": \"%s\", \"limit\": 20}";
        assertThat(caller.json("/api/people/search", search.formatted(word("search"))))
                .isEqualTo(200);
        assertThat(caller.json("/api/people/search", search.formatted(word("family"))))
                .isEqualTo(200);
        assertThat(caller.json("/api/search", search.formatted(word("sought")))).isEqualTo(200);
        assertThat(caller.json("/api/search", search.formatted(word("family")))).isEqualTo(200);
        var known = "{\"name\": {\"given\": \"%s\", \"family\": \"%s\"}}";
        var asked = known.formatted(word("asked given"), word("asked family"));
        assertThat(caller.json("/api/people/maybe-known", asked)).isEqualTo(200);
        for (var path : new String[] {"", "/chronology"}) {
            assertThat(caller.get("/api/cases/" + caseId + path).statusCode()).isEqualTo(200);
        }
        assertThat(caller.get("/api/cases/" + caseId + "/chronology").body())
                .contains(word("note"));
    }

    /** Each way in which a command can fail has words in its hands when it does. */
    private void beRefused() {
        var path = "/api/cases/" + caseId + "/write-note";
        var id = UUID.randomUUID();
        assertThat(stranger.json(path, writing(id, word("stranger")))).isEqualTo(404);
        done(409, "write-note", writing(note, word("used id")));
        done(422, "write-note", writing(id, (word("too long") + " ").repeat(4_000)));
        done(422, "write-note", "{\"%s\": \"%s\"}".formatted(word("field"), word("unknown")));
        done(
                422,
                "write-note",
                "{\"noteId\": \"%s\", \"kind\": \"%s\"}".formatted(id, word("kind")));
        done(422, "write-note", "{\"noteId\": \"%s\"}".formatted(word("id")));
        done(400, "write-note", "{\"text\": \"" + word("torn"));
        done(413, "write-note", writing(id, (word("huge") + " ").repeat(100_000)));
        assertThat(caller.send(path, "text/plain", word("type")).statusCode()).isEqualTo(403);
        var nobody = "{\"text\": [\"%s\"], \"limit\": 20}".formatted(word("bad search"));
        assertThat(caller.json("/api/people/search", nobody)).isIn(400, 422);
        assertThat(caller.json("/api/search", nobody)).isIn(400, 422);
    }
}
