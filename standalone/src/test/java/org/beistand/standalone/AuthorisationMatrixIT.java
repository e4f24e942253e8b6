package org.beistand.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.beistand.language.Queries;
import org.beistand.language.Role;
import org.beistand.standalone.Caller.Answer;
import org.beistand.standalone.CaseFiles.File;
import org.beistand.standalone.MatrixTable.Row;
import org.beistand.standalone.Operations.Operation;
import org.beistand.standalone.Subjects.Column;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The authorisation matrix (S1): every operation of the running program, by every role in every
 * relation and by nobody, is as {@code authorisation/matrix.csv} says. What has no row, or no
 * column, fails. Beside it: proof of origin for every change (S8), equal answers for what is
 * foreign and what does not exist (S2, S3), and careful headers on every single answer (S9).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AuthorisationMatrixIT {
    private static final Path ACTUAL = Path.of("target", "authorisation-matrix-actual.csv");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    @TempDir private static Path folder;

    private Organisation organisation;
    private List<Column> columns;
    private List<Row> rows;
    private Operations operations;
    private JsonNode told;
    private Attempt attempt;

    @BeforeAll
    void start() {
        organisation = new Organisation(folder);
        columns = new Subjects(organisation).all();
        rows = MatrixTable.rows();
        operations = new Operations(organisation.program);
        told = JSON.readTree(column("worker-assigned").caller().get("/v3/api-docs").body());
        var account = organisation.staff(Organisation.SOUTH, Role.PLANNER).id().value();
        var queries = organisation.program.getBean(Queries.class);
        var worker = column("worker-assigned").actor().staffId();
        attempt = new Attempt(examples(), queries, account, worker);
    }

    @AfterAll
    void stop() {
        organisation.close();
    }

    @Test
    @Order(1)
    void every_operation_has_a_row_and_every_subject_a_column() {
        assertThat(rows.stream().map(Row::operation)).doesNotHaveDuplicates();
        var named = new TreeSet<Operation>();
        rows.forEach(row -> named.add(row.operation()));
        assertThat(named).isEqualTo(operations.all());
        assertThat(columns.stream().map(Column::name)).doesNotHaveDuplicates();
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(row.cells().keySet())
                                .containsExactlyElementsOf(
                                        columns.stream().map(Column::name).toList()));
        assertThat(columns.stream().flatMap(c -> roles(c).stream())).contains(Role.values());
    }

    @Test
    @Order(2)
    void programs_are_told_of_exactly_what_there_is_for_them() {
        var paths = new TreeSet<String>();
        told.get("paths")
                .properties()
                .forEach(path ->
                        path.getValue()
                                .propertyNames()
                                .forEach(m -> paths.add(m.toUpperCase() + " " + path.getKey())));

        assertThat(paths).isEqualTo(operations.ofPrograms());
    }

    @Test
    @Order(3)
    void nothing_changes_without_proof_that_a_page_of_ours_sent_it() {
        var me = column("worker-assigned");
        var stranger = column("worker-other").caller().proof();
        var accepted = new ArrayList<String>();
        for (var row : rows) {
            if (changes(row)) {
                var proof = List.of("X-XSRF-TOKEN", me.caller().proof());
                var type = Attempt.type(attempt.body(row, me.file()));
                tried(accepted, row, me, type, List.of());
                tried(accepted, row, me, type, List.of("X-XSRF-TOKEN", stranger));
                tried(accepted, row, me, "text/plain", proof);
                tried(accepted, row, me, type, with(proof, "Sec-Fetch-Site", "cross-site"));
                tried(accepted, row, me, type, with(proof, "Sec-Fetch-Site", "same-site"));
                var program = column("token-write");
                tried(accepted, row, program, "text/plain", List.of());
                tried(accepted, row, program, type, List.of("Sec-Fetch-Site", "cross-site"));
            }
        }

        assertThat(rows.stream().filter(AuthorisationMatrixIT::changes)).hasSizeGreaterThan(40);
        assertThat(accepted).isEmpty();
    }

    @Test
    @Order(5)
    void every_cell_is_as_the_table_says_and_foreign_looks_like_not_existing() throws IOException {
        var deviations = new ArrayList<String>();
        var actual = new LinkedHashMap<Row, Map<String, String>>();
        int cells = 0;
        for (var row : rows) {
            var outcomes = new TreeMap<String, String>();
            for (var column : columns) {
                var outcome = attempt.outcome(row, column);
                outcomes.put(column.name(), outcome.word());
                cells++;
                if (!outcome.word().equals(row.cells().get(column.name()))) {
                    var word = outcome.word();
                    deviations.add(row.operation() + " by " + column.name() + ": " + word);
                }
                if (outcome.word().equals("no") && row.operation().path().contains("{id}")) {
                    outcome.answer().ifPresent(seen -> compared(row, column, seen, deviations));
                }
            }
            actual.put(row, outcomes);
        }
        write(actual);

        assertThat(cells).isEqualTo(rows.size() * columns.size());
        assertThat(deviations).isEmpty();
    }

    /** Another's, nobody's, and one of the wrong kind: nobody can tell which is which. */
    private void compared(Row row, Column column, Answer answer, List<String> deviations) {
        var foreign = column.file();
        var swapped =
                new File(
                        new org.beistand.advocacy.AdvocacyCaseId(foreign.client().value()),
                        new org.beistand.people.PersonId(foreign.id().value()),
                        foreign.issue(),
                        foreign.followUp(),
                        foreign.document());
        var seen = plain(answer, foreign);
        for (var other : List.of(File.none(), swapped)) {
            var instead = plain(attempt.call(row, column, other), other);
            if (!seen.equals(instead)) {
                deviations.add(row.operation() + " by " + column.name() + " tells what is there");
            }
        }
    }

    @Test
    @Order(4)
    void ids_in_bodies_tell_no_more_than_those_in_addresses() {
        var me = column("worker-assigned");
        var theirs = column("supervisor-walled").file().client();
        var nobody = new org.beistand.people.PersonId(UUID.randomUUID());
        for (var command :
                List.of("/api/cases/{id}/name-client", "/api/cases/{id}/receive-referral")) {
            var row = rows.stream().filter(r -> r.operation().path().equals(command)).findFirst();
            var answers = new ArrayList<Answer>();
            for (var person : List.of(theirs, nobody)) {
                var file = me.file();
                var mentioning =
                        new File(file.id(), person, file.issue(), file.followUp(), file.document());
                answers.add(attempt.call(row.orElseThrow(), me, mentioning));
            }
            assertThat(answers.getFirst().status()).as(command).isEqualTo(404);
            assertThat(answers.getFirst()).as(command).isEqualTo(answers.getLast());
        }
    }

    private void tried(
            List<String> accepted, Row row, Column by, String type, List<String> headers) {
        var path = attempt.path(row.operation().path(), by.file());
        var all = new ArrayList<>(headers);
        all.addAll(List.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", "\"9\""));
        var answer =
                by.caller()
                        .sendFor(
                                "application/json",
                                row.operation().method(),
                                path,
                                type,
                                attempt.body(row, by.file()),
                                all);
        if (answer.status() != 403) {
            accepted.add(row.operation() + " as " + type + " with " + headers + ": " + answer);
        }
    }

    private static List<String> with(List<String> headers, String... more) {
        var all = new ArrayList<>(headers);
        all.addAll(List.of(more));
        return all;
    }

    private static boolean changes(Row row) {
        return !List.of("GET", "ASK").contains(row.operation().method());
    }

    /** Without what differs by chance and without the ids that were asked for. */
    private static String plain(Answer answer, File file) {
        var body =
                answer.body()
                        .replaceAll("(name=\"_csrf\" value=\")[^\"]*", "$1")
                        .replaceAll("(content=\")[A-Za-z0-9_-]{40,}", "$1")
                        .replace(file.id().toString(), "ID")
                        .replace(file.client().toString(), "ID")
                        .replace(file.issue().toString(), "ID")
                        .replace(file.followUp().toString(), "ID")
                        .replace(file.document().toString(), "ID")
                        .replace(CaseFiles.disclosureIn(file).toString(), "ID");
        return answer.status() + " " + answer.type() + " " + answer.location() + "\n" + body;
    }

    private Column column(String name) {
        return columns.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    }

    private static java.util.Set<Role> roles(Column column) {
        var account = column.actor() == null ? null : column.actor().account();
        return account == null ? java.util.Set.of() : account.roles();
    }

    private Map<String, String> examples() {
        var examples = new TreeMap<String, String>();
        told.get("paths")
                .properties()
                .forEach(path -> {
                    var example =
                            path.getValue()
                                    .at("/post/requestBody/content/application~1json/example");
                    if (!example.isMissingNode()) {
                        examples.put(path.getKey(), filled(example.toString()));
                    }
                });
        return examples;
    }

    /** The people and teams that an example mentions become those of the column. */
    private static String filled(String example) {
        return example.replaceAll("(\"(?:client|other|person)\":)\"[^\"]*\"", "$1\"\\$person\"")
                .replaceAll("(\"team\":)\"[^\"]*\"", "$1\"\\$team\"");
    }

    private void write(Map<Row, Map<String, String>> actual) throws IOException {
        var lines = new ArrayList<String>();
        var names = columns.stream().map(Column::name).toList();
        lines.add(String.join(",", MatrixTable.ABOUT) + "," + String.join(",", names));
        actual.forEach((row, cells) -> lines.add(line(row, names, cells)));
        Files.createDirectories(ACTUAL.getParent());
        Files.write(ACTUAL, lines);
    }

    private static String line(Row row, List<String> names, Map<String, String> cells) {
        Operation operation = row.operation();
        var line = new ArrayList<String>();
        line.add(operation.kind());
        line.add(operation.method());
        line.add(operation.path());
        line.add('"' + row.send().replace("\"", "\"\"") + '"');
        names.forEach(name -> line.add(cells.get(name)));
        return String.join(",", line);
    }
}
