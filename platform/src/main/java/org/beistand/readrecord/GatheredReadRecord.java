package org.beistand.readrecord;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.beistand.access.Grounds;
import org.beistand.language.Actor;
import org.beistand.language.NotNow;
import org.beistand.language.Queries.Asking;
import org.beistand.language.Shown;
import org.jspecify.annotations.Nullable;

/** Notes readings one transaction at a time, each with everything that was waiting. */
final class GatheredReadRecord implements ReadRecord, AutoCloseable {
    private static final int MOST_AT_ONCE = 500;
    private static final int LONGEST_QUEUE = 10_000;

    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>(LONGEST_QUEUE);
    private final ReadingTable table;
    private final SearchedWords words;
    private final Clock clock;
    private final Duration patience;
    private final Thread writer;

    private record Waiting(Reading reading, CompletableFuture<Boolean> noted) {}

    GatheredReadRecord(ReadingTable table, SearchedWords words, Clock clock, Duration patience) {
        this.table = table;
        this.words = words;
        this.clock = clock;
        this.patience = patience;
        this.writer = Thread.ofVirtual().name("read-record").start(this::writeWhatWaits);
    }

    @Override
    public void record(Asking asking, Grounds grounds, Shown shown, Looked looked) {
        if (shown.equals(Shown.NOTHING) && looked.searched().isBlank()) {
            return;
        }
        var reading = reading(asking, grounds, shown, looked);
        var waiting = new Waiting(reading, new CompletableFuture<>());
        if (!queue.offer(waiting)) {
            throw new NotNow();
        }
        try {
            if (!waiting.noted().get(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new NotNow();
            }
        } catch (ExecutionException | TimeoutException _) {
            throw new NotNow();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new NotNow();
        }
    }

    @Override
    public List<Reading> readings(Reading.Wanted wanted) {
        return table.list(wanted);
    }

    @Override
    public void close() {
        writer.interrupt();
    }

    private void writeWhatWaits() {
        var batch = new ArrayList<Waiting>();
        while (!Thread.currentThread().isInterrupted()) {
            try {
                batch.add(queue.take());
                int _ = queue.drainTo(batch, MOST_AT_ONCE - 1);
                write(batch);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } finally {
                batch.clear();
            }
        }
    }

    private void write(List<Waiting> batch) {
        boolean noted;
        try {
            var lockMillis = (int) patience.toMillis() / 2;
            table.add(batch.stream().map(Waiting::reading).toList(), lockMillis);
            noted = true;
        } catch (SQLException | RuntimeException _) {
            noted = false;
        }
        for (var waiting : batch) {
            boolean _ = waiting.noted().complete(noted);
        }
    }

    private Reading reading(Asking asking, Grounds grounds, Shown shown, Looked looked) {
        var actor = asking.actor();
        return new Reading(
                0,
                clock.instant(),
                actor.staffId(),
                grounds.role(),
                grounds.relation(),
                actor instanceof Actor.ApiClient client ? client.token() : null,
                process(actor),
                looked.view(),
                asking.purpose(),
                asking.channel(),
                looked.requestId(),
                shown.cases(),
                shown.people(),
                words.hashed(looked.searched()));
    }

    private static @Nullable String process(Actor actor) {
        return actor instanceof Actor.SystemProcess system ? system.process() : null;
    }
}
