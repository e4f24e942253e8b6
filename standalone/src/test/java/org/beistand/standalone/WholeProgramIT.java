package org.beistand.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beistand.standalone.Visit.page;

import de.siegmar.fastcsv.reader.CsvReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beistand.demo.DemoStories;
import org.beistand.platform.testing.Eventually;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** What the whole program answers over HTTP, to those who may and to those who may not. */
class WholeProgramIT {
    private static TestDatabase database;
    private static ConfigurableApplicationContext program;
    private static int port;

    @BeforeAll
    static void start(@TempDir Path folder) {
        database = TestPostgres.fresh();
        var settings =
                Stream.concat(
                                Stream.of(database.properties()),
                                Stream.of(
                                        "beistand.keys.file=" + folder.resolve("master.key"),
                                        "beistand.demo=true",
                                        "beistand.signin.plain-loopback=true",
                                        "beistand.signin.print-link=false",
                                        "server.address=127.0.0.1",
                                        "server.port=0"))
                        .map(setting -> setting.split("=", 2))
                        .collect(Collectors.<String[], String, Object>toMap(s -> s[0], s -> s[1]));
        program = BeistandApplication.serve(settings);
        port = program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        var _ = program.getBean(DemoStories.class).tell();
        try (var worker = Visit.signedIn(port, "caseworker")) {
            Eventually.holds("cases are listed", () -> !ownCase(worker).isEmpty());
        }
    }

    @AfterAll
    static void stop() {
        program.close();
        database.close();
    }

    /** The path of a case that the visitor may write into; empty while there is none. */
    private static String ownCase(Visit visit) {
        var mine = page(visit.get("/cases?stage=ACTIVE")).select("nav[aria-label] a.chip");
        if (mine.size() < 2) {
            return "";
        }
        return page(visit.get(mine.get(1).attr("href"))).select("table tbody th a").attr("href");
    }

    private static Element form(Visit visit, String path, String action) {
        var form = page(visit.get(path)).selectFirst("form[action=" + action + "]");
        assertThat(form).as("the form %s", action).isNotNull();
        return form;
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static void isProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("/problems/" + code + "\"");
    }

    @Test
    void a_form_with_a_mistake_comes_back_as_422_with_a_link_to_the_field() {
        try (var visit = Visit.signedIn(port, "caseworker")) {
            var path = ownCase(visit);
            var form = form(visit, path, path + "/interactions");

            var answer = visit.send(form, Map.of("text", ""));

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(page(answer).select(".summary a").attr("href")).isEqualTo("#f-text");
        }
    }

    @Test
    void a_form_sent_twice_counts_once() {
        try (var visit = Visit.signedIn(port, "caseworker")) {
            var path = ownCase(visit);
            var form = form(visit, path, path + "/interactions");

            var first = visit.send(form, Map.of("text", "Zweimal gedrückt"));
            var second = visit.send(form, Map.of("text", "Zweimal gedrückt"));

            assertThat(first.statusCode()).isEqualTo(303);
            assertThat(second.statusCode()).isEqualTo(303);
            assertThat(page(visit.get(path)).select("#chronology").text().split("Zweimal gedrückt"))
                    .hasSize(2);
        }
    }

    @Test
    void a_draft_stands_in_the_form_until_it_is_thrown_away() {
        try (var visit = Visit.signedIn(port, "caseworker")) {
            var path = ownCase(visit);
            var form = form(visit, path + "?add=note", path + "/notes");
            var draft = "/drafts/" + form.attr("data-draft");

            var kept = visit.post(draft, Visit.fields(form, Map.of("text", "Half a thought")));

            assertThat(kept.statusCode()).isEqualTo(200);
            var again = form(visit, path + "?add=note", path + "/notes");
            assertThat(again.select("textarea[name=text]").text()).isEqualTo("Half a thought");

            var gone = visit.post(draft + "/discard", Visit.fields(again, Map.of("back", path)));

            assertThat(gone.statusCode()).isEqualTo(303);
            var fresh = form(visit, path + "?add=note", path + "/notes");
            assertThat(fresh.select("textarea[name=text]").text()).isEmpty();
        }
    }

    @Test
    void lists_are_given_as_csv_with_one_line_for_each_case() {
        try (var visit = Visit.signedIn(port, "supervisor")) {
            var answer = visit.get("/cases.csv");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "Content-Type")).startsWith("text/csv");
            assertThat(header(answer, "Content-Disposition")).startsWith("attachment");
            var lines = CsvReader.builder().ofCsvRecord(answer.body()).stream().toList();
            assertThat(lines).hasSizeGreaterThan(10);
            assertThat(lines).allMatch(l -> l.getFieldCount() == lines.getFirst().getFieldCount());
        }
    }

    @Test
    void programs_are_told_by_type_why_something_cannot_be() {
        try (var visit = Visit.signedIn(port, "caseworker");
                var chief = Visit.signedIn(port, "supervisor")) {
            var path = "/api" + ownCase(visit);
            var triage = path + "/start-triage";

            isProblem(chief.json(triage, "{}", proof(chief)), 409, "case-not-received");
            var outdated = proof(chief, "If-Match", "\"1\"");
            isProblem(chief.json(triage, "{}", outdated), 412, "version-outdated");
            isProblem(visit.json(path + "/raise-issue", "{}", proof(visit)), 422, "invalid");
            isProblem(visit.get("/api/cases", "Accept", "image/png"), 406, "not-acceptable");
        }
    }

    /** What a program of our own pages sends with a command. */
    private static String[] proof(Visit visit, String... more) {
        var token = page(visit.get("/settings")).select("input[name=_csrf]").attr("value");
        var id = UUID.randomUUID().toString();
        var headers = Stream.of("X-XSRF-TOKEN", token, "Idempotency-Key", id);
        return Stream.concat(headers, Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void nothing_is_changed_without_proof_or_by_an_unknown_method() {
        try (var visit = Visit.signedIn(port, "caseworker")) {
            var sent = visit.json("/api" + ownCase(visit) + "/raise-issue", "{}");
            isProblem(sent, 403, "no-proof");
        }
        try (var nobody = new Visit(port)) {
            assertThat(nobody.get("/api/cases").statusCode()).isEqualTo(401);
            assertThat(nobody.put("/problems").statusCode()).isIn(403, 405);
        }
    }

    @Test
    void anybody_may_ask_whether_it_serves_and_only_administrators_how_it_fares() {
        try (var nobody = new Visit(port);
                var worker = Visit.signedIn(port, "caseworker");
                var admin = Visit.signedIn(port, "admin")) {
            var ready = nobody.get("/actuator/health/readiness");
            assertThat(ready.statusCode()).isEqualTo(200);
            assertThat(ready.body()).doesNotContain("components", "behind");
            assertThat(nobody.get("/actuator/health/liveness").statusCode()).isEqualTo(200);

            for (var path : new String[] {"/actuator/health", "/actuator/prometheus"}) {
                assertThat(nobody.get(path).statusCode()).isNotEqualTo(200);
                assertThat(worker.get(path).statusCode()).isNotEqualTo(200);
                assertThat(admin.get(path).statusCode()).as(path).isEqualTo(200);
            }
            assertThat(admin.get("/actuator/health").body())
                    .contains("readModels", "chronology", "keys", "log");
            assertThat(admin.get("/actuator/prometheus").body())
                    .contains("beistand_readmodel_behind{readmodel=\"chronology\"}");
        }
    }
}
