package org.beistand.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.beistand.platform.testing.CanaryScan;
import org.beistand.platform.testing.CanaryScan.Hit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * P1 for the whole program: after real use no personal word lies in clear in either cluster's files
 * and tables, in logs, among temporary files or beside the keys.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingInClearAnywhereIT {
    @TempDir static Path left;
    @TempDir static Path elsewhere;
    private RunningProgram program;
    private BothClusters clusters;

    @BeforeAll
    void start() {
        program = RunningProgram.in(left, elsewhere.resolve("programs"));
        clusters = BothClusters.of(program.data());
        clusters.both().forEach(CanaryScan::keepUncompressed);
    }

    @AfterAll
    void stop() {
        program.close();
    }

    @Test
    void a_word_planted_in_each_of_the_places_is_found() throws IOException {
        var planted = new Canaries().of("planted");
        execute(clusters.data(), "create table planted_data as select '" + planted + "' as word");
        execute(clusters.keys(), "create table planted_keys as select '" + planted + "' as word");
        for (var file : List.of("tmp/planted", "data/keys/planted", "planted.log")) {
            Files.writeString(left.resolve(file), "-" + planted);
        }
        Files.writeString(
                program.data().resolve("postgres.log"), planted, StandardOpenOption.APPEND);

        var found = scan(Set.of(planted));

        assertThat(found)
                .extracting(hit -> hit.place().replace(left.toString(), ""))
                .anyMatch(place -> place.contains("planted_data.word"))
                .anyMatch(place -> place.contains("planted_keys.word"))
                .anyMatch(place -> place.startsWith("/data/postgres/base/"))
                .anyMatch(place -> place.startsWith("/data/postgres/pg_wal/"))
                .anyMatch(place -> place.startsWith("/data/keyring/base/"))
                .anyMatch(place -> place.startsWith("/data/keyring/pg_wal/"))
                .anyMatch(place -> place.startsWith("/data/postgres.log"))
                .anyMatch(place -> place.startsWith("/data/keys/planted"))
                .anyMatch(place -> place.startsWith("/tmp/planted"))
                .anyMatch(place -> place.startsWith("/planted.log"));
    }

    @Test
    void nothing_personal_lies_in_clear_after_real_use() throws Exception {
        var words = new Canaries();
        var staffing = Staffing.of(program);
        try (var caller = new RemoteClient(program.address(), staffing.token());
                var chief = new RemoteClient(program.address(), staffing.supervisorsToken());
                var stranger = new RemoteClient(program.address(), staffing.strangersToken());
                var browser = new RemoteClient(program.address(), "")) {
            var work = new CaseWorkByApi(caller, chief, stranger, words, staffing);
            work.everything();
            new CaseWorkByPages(browser, words, staffing).everything(work.caseId());
            new DocumentWork(caller, stranger, browser, words).everything(work.caseId());
        }
        importCases(words);

        var hits = scan(Set.copyOf(words.all().values()));

        var fields = new java.util.HashMap<String, String>();
        words.all().forEach((field, word) -> fields.put(word, field));
        assertThat(hits)
                .as("where each field was found")
                .extracting(hit -> fields.get(hit.word()) + " in " + hit.place())
                .isEmpty();
        assertThat(words.all()).hasSizeGreaterThan(60);
    }

    private void importCases(Canaries words) throws Exception {
        var table = elsewhere.resolve("cases.csv");
        Files.writeString(
                table,
                """
                case,at,concern,issue,step,worker,text
                %s,2026-01-02,%s,%s,1,Somebody,%s
                %s,not a day,%s,%s,2,Somebody,%s
                """
                        .formatted(
                                List.of(
                                                "key",
                                                "concern",
                                                "issue",
                                                "text",
                                                "bad key",
                                                "bad concern",
                                                "bad issue",
                                                "bad text")
                                        .stream()
                                        .map(field -> words.of("import " + field))
                                        .toArray()));
        var mapping = Files.writeString(elsewhere.resolve("mapping.yml"), MAPPING);
        var command =
                new String[] {"import", "cases", table.toString(), "--mapping", mapping.toString()};
        assertThat(program.beside("import.log", command)).isEqualTo(1);
        assertThat(facts("advocacy.referral-received")).isEqualTo(4);
    }

    private static final String MAPPING =
            """
            source: canaries
            case:
              key: "{case}"
              received-at: "{at}"
              team: Imported
              concern: "{concern}"
              issue:
                text: "{issue}"
            step:
              key: "{step}"
              occurred-at: "{at}"
              worker: "{worker}"
              text: "{text}"
            """;

    private long facts(String name) {
        return JdbcClient.create(clusters.data())
                .sql("select count(*) from event_store.event where name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    private Set<Hit> scan(Set<String> words) {
        clusters.checkpoint();
        var scan = new CanaryScan(words);
        var hits = new LinkedHashSet<>(scan.files(left));
        for (var cluster : clusters.both()) {
            hits.addAll(scan.tables(cluster));
        }
        return hits;
    }

    private static void execute(javax.sql.DataSource source, String sql) {
        var _ = JdbcClient.create(source).sql(sql).update();
    }
}
