package org.beistand.deadlines;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.Waiter;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;

/**
 * Puts db-scheduler together: on connections of its own, on the clock of the decisions, with a wait
 * between two looks that no change of that clock can stretch.
 */
record Schedulers(
        DataSource database, Clock clock, DeadlineSettings settings, Waking waking, String node) {
    private static final Duration FIRST_RETRY = Duration.ofSeconds(5);
    private static final Duration LAST_RETRY = Duration.ofHours(1);
    private static final Duration NEVER = Duration.ofDays(36_500);
    private static final int DOUBLINGS = 10;
    private static final int MISSED_HEARTBEATS = 4;

    Scheduler create() {
        List<Task<?>> tasks = waking.kinds().keySet().stream().<Task<?>>map(this::task).toList();
        return new Unhurried(database, tasks, settings.poll())
                .tableName(DeadlineTable.NAME)
                .clock(clock::instant)
                .schedulerName(new SchedulerName.Fixed(node))
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .pollUsingLockAndFetch(0.5, 2.0)
                .threads(settings.threads())
                .executorService(
                        Executors.newFixedThreadPool(settings.threads(), named("deadline-")))
                .dueExecutor(Executors.newSingleThreadExecutor(named("deadlines-due-")))
                .housekeeperExecutor(
                        Executors.newScheduledThreadPool(1, named("deadlines-housekeeper-")))
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .deleteUnresolvedAfter(NEVER)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
    }

    private static ThreadFactory named(String prefix) {
        return Thread.ofPlatform().name(prefix, 0).daemon(true).factory();
    }

    /** Whatever fails is tried again for ever, at last once an hour: nothing is forgotten. */
    private Task<Void> task(String kind) {
        return Tasks.custom(kind, Void.class)
                .onFailure((complete, row) ->
                        row.reschedule(
                                complete,
                                complete.getTimeDone().plus(pause(complete.getExecution()))))
                .execute((row, _) -> {
                    waking.wake(kind, row.getId());
                    return new OnCompleteRemove<>();
                });
    }

    private static Duration pause(Execution tried) {
        var doubled =
                FIRST_RETRY.multipliedBy(1L << Math.min(tried.consecutiveFailures, DOUBLINGS));
        return doubled.compareTo(LAST_RETRY) > 0 ? LAST_RETRY : doubled;
    }

    /** Waits by the time that passes, not by what the clock on the wall says. */
    private static final class Unhurried extends SchedulerBuilder {
        private final Duration poll;

        Unhurried(DataSource database, List<Task<?>> tasks, Duration poll) {
            super(database, tasks);
            this.poll = poll;
        }

        @Override
        protected Waiter buildWaiter() {
            return new Waiter(poll, () -> Instant.ofEpochSecond(0, System.nanoTime()));
        }
    }
}
