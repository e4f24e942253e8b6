package org.beistand.datafolder;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Asks again until the answer is yes, for as long as is bearable. */
final class Awaiting {
    private final Duration patience;

    private Awaiting(Duration patience) {
        this.patience = patience;
    }

    static Awaiting within(Duration patience) {
        return new Awaiting(patience);
    }

    void until(Callable<Boolean> condition) {
        var end = System.nanoTime() + patience.toNanos();
        Exception last = null;
        while (System.nanoTime() < end) {
            try {
                if (condition.call()) {
                    return;
                }
            } catch (Exception e) {
                last = e;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("not within " + patience, last);
    }
}
