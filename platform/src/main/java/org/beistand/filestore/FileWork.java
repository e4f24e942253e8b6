package org.beistand.filestore;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.beistand.language.NotNow;

/**
 * Lets files arrive and leave on virtual threads. A file that waits for its browser holds no
 * connection: only so many statements run at once, whoever sends the bytes.
 */
final class FileWork implements AutoCloseable {
    /** Statements at once on this node. */
    static final int CONNECTIONS = 6;

    /** Files that arrive at once on this node. */
    static final int ARRIVING = 64;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore connections = new Semaphore(CONNECTIONS, true);
    private final Semaphore arriving = new Semaphore(ARRIVING);

    /** Begins to receive a file, or refuses for now. */
    <T> CompletionStage<T> receiving(Supplier<T> work) {
        if (!arriving.tryAcquire()) {
            return CompletableFuture.failedFuture(new NotNow());
        }
        return run(work).whenComplete((_, _) -> arriving.release());
    }

    /** Does something on a thread of its own. */
    <T> CompletableFuture<T> run(Supplier<T> work) {
        var result = new CompletableFuture<T>();
        threads.execute(() -> complete(work, result));
        return result;
    }

    private static <T> void complete(Supplier<T> work, CompletableFuture<T> result) {
        try {
            var _ = result.complete(work.get());
        } catch (RuntimeException | Error e) {
            var _ = result.completeExceptionally(e);
        }
    }

    /** One statement, when its turn comes. */
    <T> T connected(Supplier<T> statement) {
        connections.acquireUninterruptibly();
        try {
            return statement.get();
        } finally {
            connections.release();
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
