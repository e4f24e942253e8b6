package org.beistand.queryside;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Fills anew at start what earlier rules have filled. Until that is done the old rows answer where
 * they can still be read; where they cannot, nothing answers and the node is not ready.
 */
public final class Renewal implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);

    private final DataSource database;
    private final Rebuild rebuild;
    private final ReadModels readModels;
    private final List<Projection> projections;
    private final Duration pause;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running;

    Renewal(
            DataSource database,
            Rebuild rebuild,
            ReadModels readModels,
            Collection<Projection> projections,
            Duration pause) {
        this.database = database;
        this.rebuild = rebuild;
        this.readModels = readModels;
        this.projections = List.copyOf(projections);
        this.pause = pause;
    }

    @Override
    public void start() {
        running = true;
        var _ = Thread.ofVirtual().name("renewal").start(this::renew);
    }

    private void renew() {
        try {
            while (!renewed()) {
                if (stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean renewed() {
        try {
            var outdated = outdated();
            if (!outdated.isEmpty()) {
                LOG.info("Filling anew with changed rules: {}", outdated);
                var report = rebuild.these(outdated, (_, _) -> {});
                LOG.info("Filled from {} facts", report.events());
            }
            return true;
        } catch (RebuildUnderway e) {
            return false; // by another node, which may be at this very task
        } catch (SQLException | RuntimeException e) {
            LOG.warn("Filling anew failed with {}", e.getClass().getSimpleName());
            return stopped.getCount() == 0;
        }
    }

    /** Waits until all questions can be answered, or until the node stops. */
    public void untilReadable() {
        try {
            readModels.awaitReadable(() -> running);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> outdated() throws SQLException {
        try (var connection = database.getConnection()) {
            var standings = Standing.all(connection);
            return projections.stream()
                    .filter(p -> Standing.of(standings, p.name()).version() < p.version())
                    .map(Projection::name)
                    .toList();
        }
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
