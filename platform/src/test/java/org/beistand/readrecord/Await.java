package org.beistand.readrecord;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits until something holds, looking now and then. */
final class Await {
    private Await() {}

    static void until(BooleanSupplier holds, Duration atMost) {
        var end = System.nanoTime() + atMost.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still not so after " + atMost);
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }
}
