package org.beistand.queryside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beistand.language.Recorded;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.beistand.queryside.testing.BelievableLog;
import org.beistand.queryside.testing.QuerySideNode;
import org.beistand.queryside.testing.Sealer;
import org.beistand.sealing.Sealing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check of the verification is shown one defect that it must find, and only it. */
class VerifyIT {
    private TestDatabase database;
    private Verify verify;

    @BeforeEach
    void keep(@TempDir Path folder) {
        database = TestPostgres.fresh();
        try (var node = QuerySideNode.on(database, folder.resolve("master.key"))) {
            var log = new BelievableLog(5, Sealer.with(node.part(Sealing.class)));
            List<Recorded<?>> facts = new ArrayList<>();
            log.tell(400, facts::add);
            node.log(facts);
            node.caughtUp();
        }
        verify = verifying(folder);
    }

    /** As the command line does it: beside nobody, so nothing moves while it looks. */
    private Verify verifying(Path folder) {
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

    private static Arguments defect(String what, String check, Long position, String sql) {
        return Arguments.of(what, check, position, sql);
    }

    static Stream<Arguments> defectsOfTheLog() {
        return Stream.of(
                defect(
                        "a fact is gone",
                        "positions",
                        200L,
                        "delete from event_store.event where position = 200"),
                defect(
                        "the last fact is gone",
                        "head",
                        400L,
                        "delete from event_store.event where position = 400"),
                defect(
                        "a fact stands twice",
                        "positions",
                        200L,
                        "alter table event_store.event drop constraint event_position,"
                                + " drop constraint event_version;"
                                + "insert into event_store.event"
                                + " select * from event_store.event where position = 200"),
                defect(
                        "the head is wrong",
                        "head",
                        401L,
                        "update event_store.event_head set position = 401"),
                defect("the head is gone", "head", 1L, "delete from event_store.event_head"),
                defect(
                        "an aggregate misses a version",
                        "versions",
                        200L,
                        "update event_store.event set version = 999 where position = 200"),
                defect(
                        "a fact's own text is broken",
                        "replay",
                        200L,
                        "update event_store.event set payload = '{' where position = 200"),
                defect(
                        "a fact's metadata are broken",
                        "receipts",
                        200L,
                        "update event_store.event set metadata = 'no' where position = 200"),
                defect(
                        "nobody knows a fact's name",
                        "replay",
                        200L,
                        "update event_store.event set name = 'advocacy.unheard-of'"
                                + " where position = 200"),
                defect(
                        "a receipt is missing",
                        "receipts",
                        200L,
                        "delete from event_store.command_receipt where position = 200"),
                defect(
                        "a receipt tells of nothing",
                        "promises",
                        999L,
                        "update event_store.command_receipt set position = 999"
                                + " where position = 200"));
    }

    static Stream<Arguments> defectsOfProcessing() {
        return Stream.of(
                defect(
                        "a token is behind",
                        "token",
                        400L,
                        "update event_store.token_entry set token = replace(token, '400', '399')"
                                + " where processor_name = 'caseload'"),
                defect(
                        "a token is no token",
                        "token",
                        1L,
                        "update event_store.token_entry set token = 'no'"
                                + " where processor_name = 'caseload'"),
                defect(
                        "a token is still a replay",
                        "token",
                        401L,
                        "update event_store.token_entry set token_type ="
                                + " 'org.axonframework.eventhandling.ReplayToken'"
                                + " where processor_name = 'myday'"),
                defect(
                        "a read model does not say where it stands",
                        "read-model",
                        null,
                        "delete from read_model.projection where name = 'myday'"),
                defect(
                        "a read model was filled by earlier rules",
                        "read-model",
                        null,
                        "update read_model.projection set version = 0 where name = 'myday'"),
                defect(
                        "a read model claims to be further",
                        "token",
                        401L,
                        "update read_model.projection set position = 401 where name = 'myday'"),
                defect(
                        "a row is another",
                        "read-model",
                        7L,
                        "update read_model.audittrail_change_a set what = 'another'"
                                + " where position = 7"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"defectsOfTheLog", "defectsOfProcessing"})
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

    static Stream<String> tables() {
        return Stream.of(
                "caseload_case",
                "caseload_person",
                "casefile_fact",
                "chronology_entry",
                "myday_follow_up",
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
