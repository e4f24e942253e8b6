package org.beistand.queryside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.beistand.language.Recorded;
import org.beistand.platform.EventNames;
import org.beistand.platform.Json;
import org.beistand.platform.Provenances;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.beistand.queryside.Projection.Remember;
import org.beistand.queryside.testing.BelievableLog;
import org.beistand.queryside.testing.LogWriter;
import org.beistand.queryside.testing.Sealer;
import org.beistand.sealing.KeySettings;
import org.beistand.sealing.Sealing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppliedTwiceIT {
    private static final int FACTS = 600;
    private TestDatabase database;
    private EventLog log;
    private List<Projection> projections;

    @BeforeEach
    void tell(@TempDir Path folder) {
        database = TestPostgres.fresh();
        var key = folder.resolve("master.key");
        var sealing =
                Sealing.start(
                        database.keysApp(),
                        new KeySettings(key, null),
                        UUID::randomUUID,
                        Clock.systemUTC());
        List<Recorded<?>> facts = new ArrayList<>();
        new BelievableLog(9, Sealer.with(sealing)).tell(FACTS, facts::add);
        new LogWriter(database.superuser()).write(facts);
        projections = StandAlone.on(database, key).projections();
        log =
                new EventLog(
                        database.app(),
                        new FactReader(EventNames.all(), Json.stored(), Provenances::read));
    }

    @AfterEach
    void stop() {
        database.close();
    }

    private interface InTransaction {
        void run(Connection connection) throws SQLException;
    }

    private void inTransaction(InTransaction work) throws SQLException {
        try (var connection = database.app().getConnection()) {
            connection.setAutoCommit(false);
            work.run(connection);
            connection.commit();
        }
    }

    private Map<String, Fingerprint> tables(Slot.Name slot) throws SQLException {
        var all = new TreeMap<String, Fingerprint>();
        try (var connection = database.app().getConnection()) {
            for (var projection : projections) {
                for (var table : projection.tables()) {
                    all.put(table, Fingerprint.of(connection, slot.table(table)));
                }
            }
        }
        return all;
    }

    private void bring(long upTo) throws SQLException {
        for (var projection : projections) {
            inTransaction(connection -> new LiveBatch(log).bring(projection, upTo, connection));
        }
    }

    @Test
    void a_batch_that_comes_again_changes_nothing() throws SQLException {
        bring(FACTS);
        var once = tables(Slot.Name.A);

        bring(FACTS);
        bring(FACTS / 2);

        assertThat(tables(Slot.Name.A)).isEqualTo(once);
        assertThat(once.get("chronology_entry").rows()).isPositive();
    }

    @Test
    void many_small_batches_equal_one_and_equal_the_remembering_way() throws SQLException {
        for (int upTo = 7; upTo < FACTS; upTo += 13) {
            bring(upTo);
        }
        bring(FACTS);
        var facts = log.between(0, FACTS);

        for (var projection : projections) {
            var work = projection.begin(Remember.ROWS);
            inTransaction(connection -> {
                var spare = new Slot(connection, Slot.Name.B);
                work.apply(facts.subList(0, 250), spare);
                work.apply(facts.subList(250, FACTS), spare);
                work.finish(spare);
            });
        }

        assertThat(tables(Slot.Name.B)).isEqualTo(tables(Slot.Name.A));
    }

    @Test
    void rows_that_had_to_be_forgotten_are_found_again() throws SQLException {
        bring(FACTS);

        for (var projection : projections) {
            for (var part : projection.parts()) {
                var work =
                        part instanceof Fold<?> fold
                                ? fold.remembering(3)
                                : part.begin(Remember.ROWS);
                inTransaction(connection -> {
                    var spare = new Slot(connection, Slot.Name.B);
                    for (int after = 0; after < FACTS; after += 7) {
                        work.apply(log.between(after, Math.min(after + 7, FACTS)), spare);
                    }
                    work.finish(spare);
                });
            }
        }

        assertThat(tables(Slot.Name.B)).isEqualTo(tables(Slot.Name.A));
    }
}
