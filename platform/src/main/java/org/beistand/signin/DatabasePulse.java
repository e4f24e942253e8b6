package org.beistand.signin;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import reactor.core.publisher.Mono;

/** Whether the database answers at all; asked once at a time, however many want to know. */
final class DatabasePulse implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DatabasePulse.class);
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final JdbcClient database;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable CompletableFuture<Boolean> asked;
    private volatile boolean still;

    DatabasePulse(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /** Whether it did not answer when last asked. */
    boolean isStill() {
        return still;
    }

    /** Asks it; the answer comes soon either way. */
    Mono<Boolean> beats() {
        return Mono.fromFuture(this::ask, true)
                .timeout(PATIENCE, Mono.just(false))
                .doOnNext(this::note);
    }

    private synchronized CompletableFuture<Boolean> ask() {
        if (asked == null || asked.isDone()) {
            asked = CompletableFuture.supplyAsync(this::answers, threads);
        }
        return asked;
    }

    private boolean answers() {
        try {
            return database.sql("select true").query(Boolean.class).single();
        } catch (DataAccessException _) {
            return false;
        }
    }

    private void note(boolean beats) {
        if (still == beats) {
            still = !beats;
            LOG.warn(beats ? "the database answers again" : "the database does not answer");
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
