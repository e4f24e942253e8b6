package org.beistand.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What somebody types into pages, drafts and refused forms included. */
final class CaseWorkByPages {
    private final RemoteClient browser;
    private final Canaries words;
    private final Staffing staffing;

    CaseWorkByPages(RemoteClient browser, Canaries words, Staffing staffing) {
        this.browser = browser;
        this.words = words;
        this.staffing = staffing;
    }

    private String word(String field) {
        return words.of("page " + field);
    }

    void everything(UUID caseId) {
        signIn();
        register();
        receive();
        write(caseId);
        keepAndFind(caseId);
        beRefused(caseId);
        signOut();
    }

    private void signIn() {
        var wrong = Map.of("name", word("sign-in name"), "password", word("wrong password"));
        assertThat(browser.form("/login", wrong)).isEqualTo(303);
        var right = Map.of("name", Staffing.NAME, "password", Staffing.PASSWORD);
        assertThat(browser.form("/login", right)).isEqualTo(303);
        assertThat(browser.get("/my-day").statusCode()).isEqualTo(200);
    }

    private void register() {
        var person =
                new HashMap<>(
                        Map.of(
                                "commandId", UUID.randomUUID().toString(),
                                "given", word("given"),
                                "family", word("family"),
                                "addressForm", word("address form"),
                                "birthDate", "1.2.1985",
                                "languages", "de",
                                "messages", "NEVER",
                                "sender", "NEUTRAL",
                                "remark", word("remark"),
                                "safeTimes", word("times")));
        person.put("codeWord", word("code word"));
        person.put("way0", word("way"));
        person.put("way0medium", "PHONE");
        person.put("way0safety", "SAFE");
        assertThat(browser.form("/people", person)).isEqualTo(303);
        person.put("commandId", UUID.randomUUID().toString());
        assertThat(browser.form("/people", person)).isEqualTo(422);
    }

    private void receive() {
        var received =
                Map.of(
                        "commandId", UUID.randomUUID().toString(),
                        "source", "SELF",
                        "kind", "ADVOCACY",
                        "urgency", "ROUTINE",
                        "receivedOn", "2026-01-02",
                        "team", staffing.team().toString(),
                        "concern", word("concern"),
                        "referrer", word("referrer"),
                        "reference", word("reference"));
        assertThat(browser.form("/cases", received)).isEqualTo(303);
    }

    private void write(UUID caseId) {
        assertThat(browser.form("/drafts/note:" + caseId, Map.of("text", word("draft"))))
                .isEqualTo(200);
        assertThat(browser.form("/drafts/receive-referral", Map.of("concern", word("draft 2"))))
                .isEqualTo(200);
        assertThat(browser.form("/cases/" + caseId + "/notes", note("note"))).isEqualTo(303);
        assertThat(browser.form("/drafts/note:" + caseId + "/discard", Map.of("back", "/")))
                .isEqualTo(303);
    }

    private Map<String, String> note(String field) {
        return Map.of(
                "commandId",
                UUID.randomUUID().toString(),
                "kind",
                "FILE_NOTE",
                "text",
                word(field),
                "_draft",
                "note");
    }

    private void keepAndFind(UUID caseId) {
        var view = Map.of("name", word("view"), "query", "stage=ACTIVE");
        assertThat(browser.form("/cases/views", view)).isEqualTo(303);
        assertThat(browser.form("/people/find", Map.of("text", word("found")))).isEqualTo(200);
        for (var sought : new String[] {word("sought"), "@" + word("sought"), "/" + word("here")}) {
            var search = Map.of("text", sought, "here", "/cases/" + caseId);
            assertThat(browser.form("/search", search)).isEqualTo(200);
        }
        for (var path :
                new String[] {
                    "/cases",
                    "/cases.csv",
                    "/search",
                    "/people",
                    "/cases/" + caseId,
                    "/caseload",
                    "/settings"
                }) {
            assertThat(browser.get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(browser.get("/cases/" + caseId).body()).contains(word("note"));
    }

    private void beRefused(UUID caseId) {
        var notes = "/cases/" + caseId + "/notes";
        var noKind = new HashMap<>(note("no kind"));
        noKind.remove("kind");
        assertThat(browser.form(notes, noKind)).isEqualTo(422);
        assertThat(browser.unproven(notes, note("without proof"))).isEqualTo(403);
        var nowhere = "/cases/" + UUID.randomUUID() + "/notes";
        assertThat(browser.form(nowhere, note("nowhere"))).isEqualTo(404);
    }

    private void signOut() {
        assertThat(browser.form("/logout", Map.of())).isEqualTo(303);
        assertThat(browser.form("/cases/views", Map.of("name", word("signed out")))).isIn(303, 401);
    }
}
