package org.beistand.queryside;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * Reads the log once and feeds several read models at the same time: the next page is read while
 * each read model, on a connection of its own, still writes the one before.
 */
final class Replay {
    private static final int PAGE = 8_000;
    private static final int PAGES_UNDERWAY = 2;

    private final Pages pages;

    Replay(Pages pages) {
        this.pages = pages;
    }

    /** Where the facts come from. */
    @FunctionalInterface
    interface Pages {
        /** The facts after one position up to another. */
        List<Fact> between(long after, long upTo) throws SQLException;
    }

    /** Feeds the facts after one position up to another; all is written when it returns. */
    void run(List<Filling> fillings, long after, long upTo, Rebuild.Progress progress)
            throws SQLException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var lanes = new ArrayList<Lane>();
            fillings.forEach(filling -> lanes.add(new Lane(filling, threads)));
            feed(lanes, threads, new Range(after, upTo), progress);
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case SQLException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                case null, default -> throw e;
            }
        }
    }

    private record Range(long after, long upTo) {
        long end() {
            return Math.min(after + PAGE, upTo);
        }

        Range next() {
            return new Range(end(), upTo);
        }

        boolean isEmpty() {
            return after >= upTo;
        }
    }

    private void feed(List<Lane> lanes, Executor threads, Range range, Rebuild.Progress progress) {
        var underway = new ArrayDeque<CompletableFuture<Void>>();
        var todo = range;
        var page = page(todo, threads);
        while (!todo.isEmpty()) {
            var facts = page.join();
            var done = todo.end();
            todo = todo.next();
            page = page(todo, threads);
            underway.add(all(lanes, facts).thenRun(() -> progress.at(done, range.upTo())));
            if (underway.size() > PAGES_UNDERWAY) {
                var _ = underway.remove().join();
            }
        }
        underway.forEach(CompletableFuture::join);
        CompletableFuture.allOf(lanes.stream().map(Lane::finish).toArray(CompletableFuture[]::new))
                .join();
    }

    private CompletableFuture<List<Fact>> page(Range range, Executor threads) {
        return range.isEmpty()
                ? CompletableFuture.completedFuture(List.of())
                : supply(() -> pages.between(range.after(), range.end()), threads);
    }

    private static CompletableFuture<Void> all(List<Lane> lanes, List<Fact> facts) {
        return CompletableFuture.allOf(
                lanes.stream().map(lane -> lane.add(facts)).toArray(CompletableFuture[]::new));
    }

    private static <T> CompletableFuture<T> supply(Callable<T> work, Executor threads) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return work.call();
                    } catch (Exception e) {
                        throw new CompletionException(e);
                    }
                },
                threads);
    }

    /** One read model's pages, one after the other. */
    private static final class Lane {
        private final Filling filling;
        private final Executor threads;
        private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

        Lane(Filling filling, Executor threads) {
            this.filling = filling;
            this.threads = threads;
        }

        CompletableFuture<Void> add(List<Fact> facts) {
            return then(() -> filling.add(facts));
        }

        CompletableFuture<Void> finish() {
            return then(filling::finish);
        }

        private CompletableFuture<Void> then(Writing writing) {
            last = last.thenRunAsync(() -> run(writing), threads);
            return last;
        }

        private static void run(Writing writing) {
            try {
                writing.run();
            } catch (SQLException e) {
                throw new CompletionException(e);
            }
        }

        private interface Writing {
            void run() throws SQLException;
        }
    }
}
