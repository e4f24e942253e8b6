package org.beistand.platform;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.beistand.language.NotNow;

/** How many commands run at once, and how many may wait for how long. */
final class CommandSlots {
    private final Semaphore running;
    private final Semaphore present;
    private final Duration patience;

    CommandSlots(int running, int waiting, Duration patience) {
        this.running = new Semaphore(running, true);
        this.present = new Semaphore(running + waiting);
        this.patience = patience;
    }

    /** Takes a place in the queue; whoever gets one must go on to {@link #inOne}. */
    boolean queue() {
        return present.tryAcquire();
    }

    /** Runs the work as soon as a slot is free, and gives slot and place back. */
    <T> T inOne(Supplier<T> work) {
        try {
            if (!running.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new NotNow();
            }
            try {
                return work.get();
            } finally {
                running.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotNow();
        } finally {
            present.release();
        }
    }
}
