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

    static Stream<Arguments> defects() {
        return Stream.of(
                Arguments.of(
                        "a fact is gone",
                        "positions",
                        "delete from event_store.event where position = 200"),
                Arguments.of(
                        "the last fact is gone",
                        "positions",
                        "delete from event_store.event where position = 400"),
                Arguments.of(
                        "a fact stands twice",
                        "positions",
                        "alter table event_store.event drop constraint event_position,"
                                + " drop constraint event_version;"
                                + "insert into event_store.event"
                                + " select * from event_store.event where position = 200"),
                Arguments.of(
                        "the head is wrong",
                        "positions",
                        "update event_store.event_head set position = 401"),
                Arguments.of(
                        "an aggregate misses a version",
                        "versions",
                        "update event_store.event set version = 999 where position = 200"),
                Arguments.of(
                        "a receipt is missing",
                        "receipts",
                        "delete from event_store.command_receipt where position = 200"),
                Arguments.of(
                        "a receipt tells of nothing",
                        "receipts",
                        "update event_store.command_receipt set position = 999"
                                + " where position = 200"),
                Arguments.of(
                        "a token is behind",
                        "token",
                        "update event_store.token_entry set token = replace(token, '400', '399')"
                                + " where processor_name = 'caseload'"),
                Arguments.of(
                        "a token is still a replay",
                        "token",
                        "update event_store.token_entry set token_type ="
                                + " 'org.axonframework.eventhandling.ReplayToken'"
                                + " where processor_name = 'myday'"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("defects")
    void a_defect_is_found(String what, String check, String sql) throws SQLException {
        plant(sql.split(";"));

        assertThat(wrong()).as(what).contains(check);
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
