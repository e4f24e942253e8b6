package org.beistand.queryside;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The read models that stand still on this node, because a fact could not be taken. */
final class Halts {
    private final Map<String, Halt> halts = new ConcurrentHashMap<>();
    private final Clock clock;

    Halts(Clock clock) {
        this.clock = clock;
    }

    /**
     * One that stands still.
     *
     * @param failure the kind of failure; never its message, which may tell values
     * @param position the first fact that is not taken; 0 while it is not known exactly
     */
    record Halt(String failure, Instant since, long position) {}

    void halted(String readModel, Throwable failure) {
        var kind = failure.getClass().getSimpleName();
        var _ = halts.computeIfAbsent(readModel, _ -> new Halt(kind, clock.instant(), 0));
    }

    void before(String readModel, long position) {
        var _ =
                halts.computeIfPresent(
                        readModel, (_, halt) -> new Halt(halt.failure(), halt.since(), position));
    }

    void goesOn(String readModel) {
        var _ = halts.remove(readModel);
    }

    boolean stands(String readModel) {
        return halts.containsKey(readModel);
    }

    Map<String, Halt> all() {
        return Map.copyOf(halts);
    }
}
