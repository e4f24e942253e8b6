package org.beistand.queryside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beistand.advocacy.ActionBy;
import org.beistand.advocacy.ActionId;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.PlanEvent.ActionAgreed;
import org.beistand.advocacy.TargetEvent.ServiceTargetStarted;
import org.beistand.advocacy.TargetId;
import org.beistand.advocacy.TargetKind;
import org.beistand.language.CommandId;
import org.beistand.language.Provenance;
import org.beistand.language.Recorded;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.beistand.queryside.testing.BelievableLog;
import org.beistand.queryside.testing.QuerySideNode;
import org.beistand.queryside.testing.Sealer;
import org.beistand.sealing.Sealing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each check of the verification is shown one defect that it must find, and only it. */
class VerifyIT {
    @TempDir private static Path folder;
    private static TestDatabase right;

    private TestDatabase database;
    private Verify verify;

    @BeforeAll
    static void tell() {
        right = TestPostgres.fresh();
        try (var node = QuerySideNode.on(right, folder.resolve("master.key"))) {
            var sealer = Sealer.with(node.part(Sealing.class));
            List<Recorded<?>> facts = new ArrayList<>();
            new BelievableLog(5, sealer).tell(398, facts::add);
            facts.add(agreed(facts, sealer));
            facts.add(promised(facts));
            node.log(facts);
            node.caughtUp();
        }
        right.close();
    }

    /** Something with a day, agreed in the case that was told of last. */
    private static Recorded<?> agreed(List<Recorded<?>> before, Sealer sealer) {
        var last = lastOfACase(before);
        var action =
                new ActionAgreed(
                        caseOf(last),
                        new ActionId(UUID.randomUUID()),
                        null,
                        ActionBy.WORKER,
                        LocalDate.of(2026, 3, 1),
                        sealer.text(new Random(1), 20));
        return new Recorded<>(action, following(last.provenance(), before.size() + 1));
    }

    /** What the house promised in it. */
    private static Recorded<?> promised(List<Recorded<?>> before) {
        var last = lastOfACase(before);
        var promise =
                new ServiceTargetStarted(
                        caseOf(last),
                        new TargetId(UUID.randomUUID()),
                        TargetKind.FIRST_CONTACT,
                        null,
                        LocalDate.of(2026, 3, 1));
        return new Recorded<>(promise, following(last.provenance(), before.size() + 1));
    }

    private static Recorded<?> lastOfACase(List<Recorded<?>> facts) {
        return facts.reversed().stream()
                .filter(f -> f.event() instanceof AdvocacyCaseEvent)
                .findFirst()
                .orElseThrow();
    }

    private static AdvocacyCaseId caseOf(Recorded<?> fact) {
        return ((AdvocacyCaseEvent) fact.event()).caseId();
    }

    private static Provenance following(Provenance last, long position) {
        return new Provenance(
                position,
                last.version() + 1,
                last.recordedAt(),
                last.author(),
                new CommandId(UUID.randomUUID()),
                last.correlationId(),
                last.causationId(),
                last.purpose(),
                last.channel());
    }

    @BeforeEach
    void copy() {
        database = TestPostgres.like(right);
        verify = verifying();
    }

    /** As the command line does it: beside nobody, so nothing moves while it looks. */
    private Verify verifying() {
        return StandAlone.on(database, folder.resolve("master.key")).verify();
    }

    @AfterEach
    void stop() {
        database.close();
    }

    private void plant(String... statements) throws SQLException {
        try (var connection = database.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private Set<String> wrong() throws SQLException {
        return verify.run(Duration.ZERO, (_, _) -> {}).findings().stream()
                .filter(finding -> !finding.right())
                .map(finding -> finding.check().split(":")[0])
                .collect(Collectors.toSet());
    }

    @Test
    void all_is_right_when_nothing_was_planted() throws SQLException {
        assertThat(wrong()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "org.beistand.queryside.PlantedDefects#ofTheLog",
        "org.beistand.queryside.PlantedDefects#ofAccess",
        "org.beistand.queryside.PlantedDefects#ofProcessing"
    })
    void a_defect_is_found_with_its_place(String what, String check, Long position, String sql)
            throws SQLException {
        plant(sql.split(";"));

        assertThat(verify.run(Duration.ZERO, (_, _) -> {}).findings())
                .filteredOn(finding -> !finding.right())
                .filteredOn(finding -> finding.check().split(":")[0].equals(check))
                .as(what)
                .isNotEmpty()
                .first()
                .extracting(Finding::position)
                .isEqualTo(position);
    }

    @Test
    void a_key_that_is_lost_is_found_and_so_is_one_that_only_the_copy_has() throws SQLException {
        var dropped =
                JdbcClient.create(database.keysApp())
                        .sql(
                                """
                                delete from keys.unit_key where key_id in (select key_id
                                from keys.unit_key where unit_kind = 'PERSON' limit 1)
                                """)
                        .update();

        assertThat(dropped).isOne();
        assertThat(wrong()).contains("keys", "keys-of-facts");
    }

    static Stream<String> tables() {
        return Stream.of(
                "caseload_case",
                "caseload_person",
                "caseload_target",
                "caseload_workload",
                "spaces_fact",
                "separation_fact",
                "casefile_fact",
                "chronology_entry",
                "myday_follow_up",
                "myday_due",
                "myday_contact",
                "peopledirectory_person",
                "knownpeople_entry",
                "audittrail_change",
                "audittrail_case");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_row_lost_doubled_or_changed_in_a_read_model_is_found(String table) throws SQLException {
        var real = "read_model." + table + "_a";
        var one = "(select min(ctid) from " + real + ")";
        plant("create table kept as select * from " + real);

        plant("delete from " + real + " where ctid = " + one);
        assertThat(wrong()).as("lost").containsExactly("read-model");

        plant("delete from " + real, "insert into " + real + " select * from kept");
        assertThat(wrong()).as("put back").isEmpty();

        plant("update " + real + " set position = position + 1000000 where ctid = " + one);
        assertThat(wrong()).as("changed").containsExactly("read-model");
    }
}
