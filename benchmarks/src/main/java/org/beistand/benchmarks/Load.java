package org.beistand.benchmarks;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.beistand.advocacy.InteractionId;

/** Clients that each wait for the answer before they ask again, every one in cases of its own. */
record Load(BusyCases cases) {

    /** What was done, in how long. */
    record Result(int done, Duration took) {
        double rate() {
            return done * 1e9 / took.toNanos();
        }
    }

    Result run(int clients, Duration time, IntFunction<InteractionId> ids)
            throws InterruptedException {
        var begun = new AtomicInteger();
        var done = new AtomicInteger();
        var began = System.nanoTime();
        var ends = began + time.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < clients; client++) {
                int share = BusyCases.COUNT / clients;
                int first = client * share + 1;
                threads.execute(() -> {
                    for (int n = 0; System.nanoTime() < ends; n++) {
                        cases.call(first + n % share, ids.apply(begun.getAndIncrement()));
                        int _ = done.incrementAndGet();
                    }
                });
            }
        }
        return new Result(done.get(), Duration.ofNanos(System.nanoTime() - began));
    }
}
