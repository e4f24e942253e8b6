package org.beistand.queryside;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.beistand.queryside.Notice.Thing;

/**
 * What this node has heard from the read models. A change is handed on once all of them have come
 * that far, so whoever then reads again sees it everywhere.
 */
final class News {
    private final Object lock = new Object();
    private final Map<String, Long> positions = new HashMap<>();
    private final Map<Thing, Long> waiting = new LinkedHashMap<>();
    private final List<Consumer<Ping>> listeners = new CopyOnWriteArrayList<>();
    private boolean connectedBefore;

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
            pings = connectedBefore ? List.of(Ping.resync(lowest())) : List.of();
            connectedBefore = true;
            waiting.clear();
            lock.notifyAll();
        }
        tell(pings);
    }

    void heard(Notice notice) {
        List<Ping> pings;
        synchronized (lock) {
            var _ = positions.merge(notice.readModel(), notice.position(), Math::max);
            notice.things().forEach(thing -> waiting.merge(thing, notice.position(), Math::max));
            pings = ripe();
            if (notice.resync()) {
                pings.add(Ping.resync(notice.position()));
            }
            lock.notifyAll();
        }
        tell(pings);
    }

    private List<Ping> ripe() {
        var pings = new ArrayList<Ping>();
        long reached = lowest();
        for (Iterator<Map.Entry<Thing, Long>> all = waiting.entrySet().iterator();
                all.hasNext(); ) {
            var entry = all.next();
            if (entry.getValue() <= reached) {
                pings.add(Ping.of(entry.getKey(), entry.getValue()));
                all.remove();
            }
        }
        return pings;
    }

    private long lowest() {
        return positions.values().stream().mapToLong(Long::longValue).min().orElse(0);
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
