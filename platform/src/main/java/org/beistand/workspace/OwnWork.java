package org.beistand.workspace;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.beistand.language.Actor;
import org.beistand.language.NotNow;
import org.beistand.language.NotPossible;
import org.beistand.language.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what somebody asks about the own things, some at a time and away from the event loop. Only a
 * person in person has a workspace: no token, no system, nobody unknown.
 */
final class OwnWork implements AutoCloseable {
    static final int AT_ONCE = 8;
    static final int MOST_WAITING = 200;

    private static final int LOCKS = 0x4f776e;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore working = new Semaphore(AT_ONCE);
    private final Semaphore present = new Semaphore(AT_ONCE + MOST_WAITING);
    private final TransactionTemplate transaction;
    private final JdbcClient database;

    OwnWork(DataSource database) {
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.database = JdbcClient.create(database);
    }

    /**
     * Begins something; what it needs to do in a transaction it asks {@link #inOne} for, so that no
     * transaction waits for the key store.
     */
    <T> CompletionStage<T> begin(Actor actor, Function<StaffId, T> work) {
        if (!(actor instanceof Actor.Staff staff)) {
            return CompletableFuture.failedFuture(new NotPossible());
        }
        if (!present.tryAcquire()) {
            return CompletableFuture.failedFuture(new NotNow());
        }
        var result = new CompletableFuture<T>();
        threads.execute(() -> run(() -> work.apply(staff.id()), result));
        return result;
    }

    /** One transaction; for each person one at a time, on all nodes together. */
    <T> T inOne(StaffId staff, Supplier<T> work) {
        return inTransaction(() -> {
            lock(staff);
            return work.get();
        });
    }

    private void lock(StaffId staff) {
        database.sql("select pg_advisory_xact_lock(?, hashtext(?))")
                .params(LOCKS, staff.toString())
                .query(_ -> {});
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }

    private <T> void run(Supplier<T> work, CompletableFuture<T> result) {
        working.acquireUninterruptibly();
        try {
            var _ = result.complete(work.get());
        } catch (RuntimeException | Error e) {
            var _ = result.completeExceptionally(e);
        } finally {
            working.release();
            present.release();
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
