package org.beistand.deadlines;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Takes up what has come due as long as the program runs, and lets it end before the databases
 * close. A process that has nothing to wake runs nothing.
 */
public final class DeadlineRunner implements SmartLifecycle {
    private final Schedulers schedulers;
    private final DeadlineTable table;
    private volatile @Nullable Scheduler scheduler;

    DeadlineRunner(Schedulers schedulers, DeadlineTable table) {
        this.schedulers = schedulers;
        this.table = table;
    }

    @Override
    public void start() {
        if (!schedulers.waking().kinds().isEmpty()) {
            var started = schedulers.create();
            scheduler = started;
            started.start();
        }
    }

    @Override
    public void stop() {
        var running = scheduler;
        scheduler = null;
        if (running != null) {
            running.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }

    /** After Axon has started and before it stops. */
    @Override
    public int getPhase() {
        return -500;
    }

    /** Leaves everything where it is until {@link #goOn}; for those who move the clock. */
    public void rest() {
        var running = scheduler;
        if (running != null) {
            running.pause();
        }
    }

    /** Ends {@link #rest}. */
    public void goOn() {
        var running = scheduler;
        if (running != null) {
            running.resume();
        }
    }

    /**
     * Wakes, one after the other and in this thread, all that comes due up to a moment, each at its
     * own time; for those who move the clock.
     *
     * @param clock is set to that time before
     */
    public void wakeUntil(Instant moment, Consumer<Instant> clock) {
        for (var row = table.firstDue(moment); row.isPresent(); row = table.firstDue(moment)) {
            clock.accept(row.get().at());
            schedulers.waking().wake(row.get().kind(), row.get().instance());
            table.remove(row.get());
        }
    }
}
