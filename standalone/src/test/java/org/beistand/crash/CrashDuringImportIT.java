package org.beistand.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.beistand.crash.LossCheck.Fault;
import org.beistand.crash.LossCheck.Finding;
import org.beistand.datafolder.DataFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An import during which the program and its PostgreSQL are killed again and again; then, that
 * nothing acknowledged is lost or doubled, and that this check would notice.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CrashDuringImportIT {
    private static final String PROGRAMS = "beistand.postgres.programs";
    private static final int ROUNDS = 5;
    private static final int MOST_BETWEEN_KILLS = 200;
    private static final GeneratedCases CASES = new GeneratedCases(600, 4);

    @TempDir static Path folder;
    private static Acknowledgements acknowledgements;
    private static int lastExit;
    private static DataFolder opened;
    private static LossCheck check;

    @BeforeAll
    static void import_under_fire() throws Exception {
        long seed = Long.getLong("beistand.crash.seed", new SecureRandom().nextLong());
        System.out.println("the moments of the kills: -Dbeistand.crash.seed=" + seed);
        var random = new Random(seed);
        acknowledgements = new Acknowledgements(folder.resolve("acknowledged"));
        var _ = CASES.table(folder);
        var _ = GeneratedCases.mapping(folder);
        for (int round = 0; round < ROUNDS; round++) {
            var run = ImportRun.start(folder, acknowledgements);
            run.awaitMore(1 + random.nextInt(MOST_BETWEEN_KILLS));
            run.killServer("postgres");
            run.awaitMore(1 + random.nextInt(MOST_BETWEEN_KILLS));
            if (random.nextBoolean()) {
                run.killServer("keyring");
                run.awaitMore(1 + random.nextInt(MOST_BETWEEN_KILLS));
            }
            run.kill();
        }
        assertThat(acknowledgements.size()).isLessThan(CASES.commands());
        lastExit = ImportRun.start(folder, acknowledgements).awaitEnd();
        check = new LossCheck(acknowledgements.all());
    }

    @AfterAll
    static void stop() {
        ImportRun.killAll();
        // opening once more stops the servers that a killed program leaves behind
        open();
        close();
        System.clearProperty(PROGRAMS);
    }

    private static void open() {
        if (opened == null) {
            System.setProperty(PROGRAMS, folder.resolve("programs").toString());
            opened = DataFolder.own(ImportRun.data(folder), "start");
        }
    }

    @Test
    void the_import_is_complete_in_the_end() throws Exception {
        assertThat(lastExit).describedAs(Files.readString(ImportRun.log(folder))).isZero();
        assertThat(check.acknowledged()).hasSize(CASES.commands());
        try (var connection = connect()) {
            assertThat(count(connection, "event_store.event"))
                    .isGreaterThanOrEqualTo(CASES.commands());
            assertThat(count(connection, "event_store.command_receipt"))
                    .isEqualTo(CASES.commands());
        }
    }

    @Test
    void nothing_acknowledged_is_lost_and_nothing_is_doubled() throws Exception {
        try (var connection = connect()) {
            assertThat(check.findings(connection)).isEmpty();
        }
    }

    @Test
    void verify_finds_everything_right() throws Exception {
        close();
        var verify = ImportRun.program(folder, "verify");
        assertThat(ImportRun.awaitEnd(verify))
                .describedAs(Files.readString(ImportRun.log(folder)))
                .isZero();
    }

    @Test
    void a_receipt_that_got_lost_would_be_found() throws Exception {
        assertFound(
                "delete from event_store.command_receipt where command_id = '%s'",
                Fault.RECEIPT_LOST);
    }

    @Test
    void a_fact_that_got_lost_would_be_found() throws Exception {
        assertFound("delete from event_store.event where metadata like '%%%s%%'", Fault.FACT_LOST);
    }

    @Test
    void a_fact_that_was_stored_twice_would_be_found() throws Exception {
        assertFound(
                """
                insert into event_store.event (position, event_id, aggregate_id, version,
                  aggregate_type, recorded_at, name, revision, payload, metadata)
                select position + 1000000, gen_random_uuid(), aggregate_id, version + 1000,
                  aggregate_type, recorded_at, name, revision, payload, metadata
                from event_store.event where metadata like '%%%s%%'
                """,
                Fault.FACT_DOUBLED);
    }

    /** Does the damage as the superuser, past all triggers, and takes it back. */
    private static void assertFound(String damage, Fault fault) throws Exception {
        var victim = check.acknowledged().keySet().stream().sorted().findFirst().orElseThrow();
        try (var connection = connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            assertThat(statement.executeUpdate(damage.formatted(victim))).isPositive();
            List<Finding> found = check.findings(connection);
            connection.rollback();
            assertThat(found).containsExactly(new Finding(fault, victim));
        }
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            assertThat(rows.next()).isTrue();
            return rows.getLong(1);
        }
    }

    private static void close() {
        if (opened != null) {
            opened.close();
            opened = null;
        }
    }

    private static Connection connect() throws IOException, SQLException {
        open();
        var secrets = new Properties();
        try (var in =
                new FileInputStream(
                        ImportRun.data(folder).resolve("databases.properties").toFile())) {
            secrets.load(in);
        }
        return DriverManager.getConnection(
                opened.owner().url(),
                "postgres",
                secrets.getProperty("postgres.postgres.password"));
    }
}
