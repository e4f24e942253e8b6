package org.beistand.queryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.beistand.language.NotNow;
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
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decision 0030: a read model whose rules have changed fills itself anew. */
class RenewalIT {
    private static final Set<String> CASELOAD = Set.of("caseload");
    private static final int FACTS = 300;

    /** What no read model has come to yet. */
    private static final int LATER = 1000;

    private TestDatabase database;
    private Path key;

    @BeforeEach
    void keep(@TempDir Path folder) {
        database = TestPostgres.fresh();
        key = folder.resolve("master.key");
        try (var node = QuerySideNode.on(database, key)) {
            List<Recorded<?>> facts = new ArrayList<>();
            new BelievableLog(5, Sealer.with(node.part(Sealing.class))).tell(FACTS, facts::add);
            node.log(facts);
            node.caughtUp();
        }
    }

    @AfterEach
    void stop() {
        database.close();
    }

    private void filledBefore(String name) {
        var _ =
                JdbcClient.create(database.app())
                        .sql("update read_model.projection set version = 0 where name = :name")
                        .param("name", name)
                        .update();
    }

    private Standing caseload() throws SQLException {
        try (var connection = database.app().getConnection()) {
            return Standing.of(Standing.all(connection), "caseload");
        }
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.call()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            LockSupport.parkNanos(20_000_000);
        }
    }

    @Test
    void a_node_fills_what_earlier_rules_have_filled_and_is_not_ready_before() throws Exception {
        filledBefore("caseload");
        var all = StandAlone.on(database, key).projections();
        var lock = SpareLock.take(database.app(), all);
        try (var node = QuerySideNode.on(database, key)) {
            var readModels = node.part(ReadModels.class);

            assertThat(readModels.readable()).isFalse();
            assertThat(node.part("readableReadModels", HealthIndicator.class).health().getStatus())
                    .isEqualTo(Status.OUT_OF_SERVICE);
            assertThatThrownBy(() -> readModels.view(CASELOAD, null)).isInstanceOf(NotNow.class);
            assertThat(readModels.view(Set.of("chronology"), null).serving()).hasSize(1);
            lock.close();
            await(readModels::readable);

            var now =
                    all.stream()
                            .filter(p -> p.name().equals("caseload"))
                            .mapToInt(Projection::version)
                            .findFirst()
                            .orElseThrow();
            assertThat(caseload()).isEqualTo(new Standing("caseload", now, Slot.Name.B, FACTS));
            assertThat(node.part(Verify.class).run(Duration.ofSeconds(10), (_, _) -> {}).findings())
                    .allMatch(Finding::right);
        }
    }

    @Test
    void rows_that_can_still_be_read_answer_until_the_new_ones_are_there() throws Exception {
        var old = StandAlone.on(database, key);
        var changed =
                old.projections().stream()
                        .map(p -> new Projection(p.name(), LATER, 1, p.parts()))
                        .toList();
        var log = old.log();
        var readModels = new ReadModels(database.app(), new News(Clock.systemUTC()), changed);
        var renewal =
                new Renewal(
                        database.app(),
                        new Rebuild(database.app(), log, changed),
                        readModels,
                        changed,
                        Duration.ofMillis(20));
        var lock = SpareLock.take(database.app(), changed);
        renewal.start();

        assertThat(readModels.view(CASELOAD, (long) FACTS).serving())
                .containsEntry("caseload", Slot.Name.A);
        lock.close();
        await(() -> caseload().version() == LATER);

        assertThat(readModels.view(CASELOAD, (long) FACTS).serving())
                .containsEntry("caseload", Slot.Name.B);
        renewal.stop();
    }

    @Test
    void facts_that_come_meanwhile_wait_for_the_new_rows() throws Exception {
        filledBefore("caseload");
        var standAlone = StandAlone.on(database, key);
        var projection =
                standAlone.projections().stream()
                        .filter(p -> p.name().equals("caseload"))
                        .findFirst()
                        .orElseThrow();

        try (var connection = database.app().getConnection()) {
            new LiveBatch(standAlone.log()).bring(projection, FACTS + 1, connection);
        }

        assertThat(caseload().position()).isEqualTo(FACTS);
    }
}
