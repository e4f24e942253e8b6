package org.beistand.queryside;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.beistand.queryside.Notice.Thing;

/**
 * What this node has heard from the read models. A change is handed on once all of them have come
 * that far, so whoever then reads again sees it everywhere. Nobody is waited for longer than a
 * moment: one that stays behind tells the same change again when it gets there.
 */
final class News {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int MOST_WAITING = 2_000;

    private final Clock clock;
    private final Object lock = new Object();
    private final Map<String, Long> positions = new HashMap<>();
    private final Map<Thing, Waiting> waiting = new LinkedHashMap<>();
    private final Set<String> leftBehind = new HashSet<>();
    private final List<Consumer<Ping>> listeners = new CopyOnWriteArrayList<>();
    private boolean connectedBefore;

    News(Clock clock) {
        this.clock = clock;
    }

    private record Waiting(long position, Instant since) {
        Waiting upTo(long later) {
            return new Waiting(Math.max(position, later), since);
        }
    }

    /** Somebody who hears the news until it is closed. */
    @FunctionalInterface
    interface Listener {
        void close();
    }

    /** Hears everything from now on; close the result to stop. */
    Listener listen(Consumer<Ping> listener) {
        boolean _ = listeners.add(listener);
        return () -> {
            boolean _ = listeners.remove(listener);
        };
    }

    /** The listening connection stands; what was said while it did not is lost. */
    void connected(Collection<Standing> standings) {
        List<Ping> pings;
        synchronized (lock) {
            standings.forEach(s -> positions.put(s.name(), s.position()));
            pings = connectedBefore ? List.of(Ping.resync(lowest(Set.of()))) : List.of();
            connectedBefore = true;
            waiting.clear();
            leftBehind.clear();
            lock.notifyAll();
        }
        tell(pings);
    }

    void heard(Notice notice) {
        List<Ping> pings;
        synchronized (lock) {
            var _ = positions.merge(notice.readModel(), notice.position(), Math::max);
            boolean _ = leftBehind.remove(notice.readModel());
            wait(notice);
            pings = ripe();
            if (waiting.size() > MOST_WAITING) {
                waiting.clear();
                pings.add(Ping.resync(notice.position()));
            } else if (notice.resync()) {
                pings.add(Ping.resync(notice.position()));
            }
            lock.notifyAll();
        }
        tell(pings);
    }

    /** Nothing was heard for a while; whoever holds up the others is left behind. */
    void overdue() {
        List<Ping> pings;
        synchronized (lock) {
            var late = clock.instant().minus(PATIENCE);
            waiting.values().stream()
                    .filter(one -> one.since().isBefore(late))
                    .mapToLong(Waiting::position)
                    .max()
                    .ifPresent(this::leaveBehind);
            pings = ripe();
        }
        tell(pings);
    }

    private void leaveBehind(long position) {
        positions.forEach((name, at) -> {
            if (at < position) {
                boolean _ = leftBehind.add(name);
            }
        });
    }

    private void wait(Notice notice) {
        var now = clock.instant();
        for (var thing : notice.things()) {
            var fresh = new Waiting(notice.position(), now);
            var _ = waiting.merge(thing, fresh, (old, _) -> old.upTo(notice.position()));
        }
    }

    private List<Ping> ripe() {
        var pings = new ArrayList<Ping>();
        long reached = lowest(leftBehind);
        for (Iterator<Map.Entry<Thing, Waiting>> all = waiting.entrySet().iterator();
                all.hasNext(); ) {
            var entry = all.next();
            if (entry.getValue().position() <= reached) {
                pings.add(Ping.of(entry.getKey(), entry.getValue().position()));
                all.remove();
            }
        }
        return pings;
    }

    private long lowest(Set<String> without) {
        return positions.entrySet().stream()
                .filter(entry -> !without.contains(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private void tell(List<Ping> pings) {
        for (var ping : pings) {
            listeners.forEach(listener -> listener.accept(ping));
        }
    }

    /** Waits until something is heard, but not for ever; may also return too early. */
    @SuppressWarnings("WaitNotInLoop") // whoever waits looks again in any case
    void await(long atMostMillis) throws InterruptedException {
        synchronized (lock) {
            lock.wait(Math.max(1, atMostMillis));
        }
    }
}
