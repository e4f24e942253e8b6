package org.beistand.platform.testing;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what will be so before long, by asking again and again. */
public final class Eventually {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private Eventually() {}

    /** Returns as soon as the condition holds; fails when it does not within a minute. */
    public static void holds(String what, BooleanSupplier condition) {
        holds(what, LONGEST, condition);
    }

    /** The same with as much patience as given. */
    public static void holds(String what, Duration patience, BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Never came to be: " + what);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }
}
