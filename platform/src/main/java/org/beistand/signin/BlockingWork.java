package org.beistand.signin;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.beistand.language.NotNow;
import reactor.core.publisher.Mono;

/**
 * Does what waits for the database or takes long away from the event loop, some at a time, on
 * virtual threads.
 */
final class BlockingWork implements AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore working;
    private final Semaphore present;

    /** So many at once, and so many more that wait. */
    BlockingWork(int atOnce, int waiting) {
        this.working = new Semaphore(atOnce);
        this.present = new Semaphore(atOnce + waiting);
    }

    <T> CompletableFuture<T> start(Callable<T> work) {
        var result = new CompletableFuture<T>();
        if (!present.tryAcquire()) {
            boolean _ = result.completeExceptionally(new NotNow());
            return result;
        }
        threads.execute(() -> run(work, result));
        return result;
    }

    <T> Mono<T> mono(Callable<T> work) {
        return Mono.fromFuture(() -> start(work));
    }

    private <T> void run(Callable<T> work, CompletableFuture<T> result) {
        working.acquireUninterruptibly();
        try {
            if (result.isDone()) {
                return; // whoever asked has given up
            }
            boolean _ = result.complete(work.call());
        } catch (Exception e) {
            boolean _ = result.completeExceptionally(e);
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
