package org.beistand.signin;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.beistand.language.NotNow;
import reactor.core.publisher.Mono;

/**
 * Does what waits for the database away from the event loop, some at a time, on virtual threads.
 */
final class BlockingWork implements AutoCloseable {
    private static final int AT_ONCE = 8;
    private static final int MOST_WAITING = 500;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore working = new Semaphore(AT_ONCE);
    private final Semaphore waiting = new Semaphore(MOST_WAITING);

    <T> CompletableFuture<T> start(Callable<T> work) {
        var result = new CompletableFuture<T>();
        if (!waiting.tryAcquire()) {
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
            boolean _ = result.complete(work.call());
        } catch (Exception e) {
            boolean _ = result.completeExceptionally(e);
        } finally {
            working.release();
            waiting.release();
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
