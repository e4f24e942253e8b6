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
import org.beistand.language.NotPossible;
import org.beistand.language.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what somebody asks about the own things, in one transaction and away from the event loop.
 * Only a person in person has a workspace: no token, no system, nobody unknown.
 */
final class OwnWork implements AutoCloseable {
    private static final int AT_ONCE = 8;
    private static final int LOCKS = 0x4f776e;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore working = new Semaphore(AT_ONCE);
    private final TransactionTemplate transaction;
    private final JdbcClient database;

    OwnWork(DataSource database) {
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.database = JdbcClient.create(database);
    }

    <T> CompletionStage<T> looking(Actor actor, Function<StaffId, T> work) {
        if (!(actor instanceof Actor.Staff staff)) {
            return CompletableFuture.failedFuture(new NotPossible());
        }
        var result = new CompletableFuture<T>();
        threads.execute(() -> run(() -> inTransaction(() -> work.apply(staff.id())), result));
        return result;
    }

    /** The same, but one change at a time for each person. */
    <T> CompletionStage<T> changing(Actor actor, Function<StaffId, T> work) {
        return looking(
                actor,
                staff -> {
                    lock(staff);
                    return work.apply(staff);
                });
    }

    /** A change right here, for what the system tidies up. */
    <T> T changingNow(StaffId staff, Supplier<T> work) {
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
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
