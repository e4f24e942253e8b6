package org.beistand.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

/** Files brought, filed, fetched and refused, by the API and by pages. */
final class DocumentWork {
    private final RemoteClient caller;
    private final RemoteClient stranger;
    private final RemoteClient browser;
    private final Canaries words;
    private final UUID document = UUID.randomUUID();

    DocumentWork(RemoteClient caller, RemoteClient stranger, RemoteClient browser, Canaries words) {
        this.caller = caller;
        this.stranger = stranger;
        this.browser = browser;
        this.words = words;
    }

    private String word(String field) {
        return words.of("file " + field);
    }

    void everything(UUID caseId) {
        byApi(caseId);
        byPages(caseId);
        refused(caseId);
    }

    private String place(UUID caseId) {
        return "/api/documents/" + document + "/content?case=" + caseId;
    }

    private String filing(String content) {
        return """
        {"documentId": "%s", "kind": "LETTER", "content": %s,
         "label": {"name": "%s", "description": "%s"}}\
        """
                .formatted(document, content, word("name"), word("description"));
    }

    private void byApi(UUID caseId) {
        var file = (word("content") + "\n").repeat(9_000);
        var commands = "/api/cases/" + caseId + "/";
        var brought = caller.put(place(caseId), file);
        assertThat(brought.statusCode()).isEqualTo(200);
        var other = filing(brought.body().replace("PLAIN_TEXT", "PDF"));
        var refused = caller.send(commands + "file-document", "application/json", other);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("content-not-there");

        var right = filing(brought.body());
        var filed = caller.send(commands + "file-document", "application/json", right);
        assertThat(filed.statusCode()).isEqualTo(204);

        var fetched = caller.getAfter(filed, commands + "documents/" + document + "/content");
        assertThat(fetched.statusCode()).isEqualTo(200);
        assertThat(fetched.body()).isEqualTo(file);
        assertThat(fetched.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=\"" + word("name") + ".txt\"");
        assertThat(fetched.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(fetched.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(stranger.put(place(caseId), word("stranger")).statusCode()).isEqualTo(404);
        assertThat(stranger.get(commands + "documents/" + document + "/content").statusCode())
                .isEqualTo(404);
        assertThat(caller.put(place(UUID.randomUUID()), word("no case")).statusCode())
                .isEqualTo(404);
    }

    private static Map<String, String> form() {
        return Map.of("commandId", UUID.randomUUID().toString(), "kind", "PHOTO");
    }

    private void byPages(UUID caseId) {
        var right = Map.of("name", Staffing.NAME, "password", Staffing.PASSWORD);
        assertThat(browser.form("/login", right)).isEqualTo(303);
        var documents = "/cases/" + caseId + "/documents";
        var content = word("page content").repeat(9_000);
        var name = "../../" + word("page name") + ".exe";

        assertThat(browser.file(documents, form(), name, content).statusCode()).isEqualTo(303);
        var second = documents + "/" + document + "/versions";
        assertThat(browser.file(second, form(), "b", word("version")).statusCode()).isEqualTo(303);

        assertThat(browser.get(documents).body())
                .contains(word("page name"), word("name"), word("description"));
        assertThat(browser.get(documents + "/" + document).body()).isEqualTo(word("version"));
        assertThat(browser.get(documents + "/" + document + "?version=1").body())
                .startsWith(word("content"));
        var label = Map.of("name", word("new name"), "kind", "OTHER", "commandId", "" + caseId);
        assertThat(browser.form(documents + "/" + document + "/label", label)).isEqualTo(303);
    }

    private void refused(UUID caseId) {
        var documents = "/cases/" + caseId + "/documents";
        var page = "<html>" + word("page") + "</html>";
        assertThat(browser.file(documents, form(), "a.pdf", page).statusCode()).isEqualTo(415);
        assertThat(browser.file(documents, form(), "a.pdf", "").statusCode()).isEqualTo(422);
        assertThat(browser.file(documents, form(), "", "").statusCode()).isEqualTo(422);
        var noKind = Map.of("commandId", UUID.randomUUID().toString());
        assertThat(browser.file(documents, noKind, "a.txt", word("no kind")).statusCode())
                .isEqualTo(422);
        var large = "x".repeat(26 * 1024 * 1024);
        assertThat(caller.put(place(caseId), large).statusCode()).isEqualTo(413);
        var nowhere = "/cases/" + UUID.randomUUID() + "/documents";
        assertThat(browser.file(nowhere, form(), "a.txt", word("nowhere")).statusCode())
                .isEqualTo(404);
        var marked = documents + "/" + document;
        var reason = Map.of("reason", "WRONG_CASE", "commandId", "" + UUID.randomUUID());
        assertThat(browser.form(marked + "/mark", reason)).isEqualTo(303);
        assertThat(browser.get(marked).statusCode()).isEqualTo(404);
        assertThat(browser.get(marked + "?version=1").statusCode()).isEqualTo(404);
    }
}
