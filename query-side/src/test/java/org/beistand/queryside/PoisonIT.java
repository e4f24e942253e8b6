package org.beistand.queryside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.language.Recorded;
import org.beistand.platform.testing.Eventually;
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
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** A fact that one read model cannot take (decision 0040). */
class PoisonIT {
    private static final String POISONED = "chronology";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private TestDatabase database;
    private QuerySideNode node;
    private List<Recorded<?>> facts;

    @BeforeEach
    void start(@TempDir Path folder) {
        database = TestPostgres.fresh();
        node = QuerySideNode.on(database, folder.resolve("master.key"));
        var log = new BelievableLog(8, Sealer.with(node.part(Sealing.class)));
        facts = new ArrayList<>();
        log.tell(300, facts::add);
    }

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    private void asSuperuser(String sql) throws SQLException {
        try (var connection = database.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Map<String, Standing> standings() {
        try (var connection = database.app().getConnection()) {
            return Standing.all(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Health health() {
        return node.part("readModelsHealthIndicator", HealthIndicator.class).health();
    }

    private String said() {
        return String.valueOf(health().getDetails().get(POISONED));
    }

    private boolean othersAreThere(long head) {
        return standings().values().stream()
                .filter(s -> !s.name().equals(POISONED))
                .allMatch(s -> s.position() == head);
    }

    /** The position of some fact of a case in the middle of the log. */
    private long poison() {
        long middle = facts.size() / 2;
        while (!(facts.get((int) middle - 1).event() instanceof AdvocacyCaseEvent)) {
            middle++;
        }
        return middle;
    }

    @Test
    void a_read_model_stands_before_what_it_cannot_take_says_so_and_goes_on_after_the_repair()
            throws SQLException {
        long head = facts.size();
        long poison = poison();
        asSuperuser(
                """
                alter table read_model.chronology_entry_a
                add constraint poison check (position <> %d)
                """
                        .formatted(poison));

        node.log(facts);

        Eventually.holds("others take everything", () -> othersAreThere(head));
        Eventually.holds(
                "it stands right before", () -> standings().get(POISONED).position() == poison - 1);
        Eventually.holds("it is named", () -> said().contains("before " + poison + " "));
        assertThat(health().getStatus()).isEqualTo(Status.DOWN);

        asSuperuser("alter table read_model.chronology_entry_a drop constraint poison");

        node.caughtUp();
        Eventually.holds("healthy again", () -> health().getStatus().equals(Status.UP));
        var report = node.part(Verify.class).run(PATIENCE, (_, _) -> {});
        assertThat(report.findings()).allMatch(Finding::right);
    }
}
