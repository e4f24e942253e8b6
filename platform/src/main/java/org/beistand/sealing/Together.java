package org.beistand.sealing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Does the same work for many askers at once: whoever comes while it is being done waits, and the
 * next round serves all who waited. Saves one trip to the disk for each of them.
 */
final class Together<K, V> {
    private final int mostAtOnce;
    private final Function<Collection<K>, Map<K, V>> work;
    private final Queue<Asked<K, V>> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();

    Together(int mostAtOnce, Function<Collection<K>, Map<K, V>> work) {
        this.mostAtOnce = mostAtOnce;
        this.work = work;
    }

    private record Asked<K, V>(K key, CompletableFuture<V> answer) {}

    V get(K key) {
        var asked = new Asked<>(key, new CompletableFuture<V>());
        var _ = waiting.add(asked);
        turn.lock();
        try {
            while (!asked.answer().isDone()) {
                round();
            }
        } finally {
            turn.unlock();
        }
        return answer(asked);
    }

    private void round() {
        var served = nextAskers();
        try {
            var answers = work.apply(new LinkedHashSet<>(served.stream().map(Asked::key).toList()));
            for (var asked : served) {
                var _ = asked.answer().complete(Objects.requireNonNull(answers.get(asked.key())));
            }
        } catch (RuntimeException | Error e) {
            for (var asked : served) {
                var _ = asked.answer().completeExceptionally(e);
            }
        }
    }

    private List<Asked<K, V>> nextAskers() {
        var askers = new ArrayList<Asked<K, V>>();
        while (askers.size() < mostAtOnce) {
            var next = waiting.poll();
            if (next == null) {
                break;
            }
            askers.add(next);
        }
        return askers;
    }

    private static <V> V answer(Asked<?, V> asked) {
        try {
            return asked.answer().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
