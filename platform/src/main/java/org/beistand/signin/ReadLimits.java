package org.beistand.signin;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.beistand.language.StaffId;
import org.beistand.language.TooOften;

/** How much each person reads on this node; kept in memory, one bucket for each account. */
final class ReadLimits {
    private final Map<StaffId, Bucket> buckets = new ConcurrentHashMap<>();
    private final int perMinute;
    private final TimeMeter time;

    ReadLimits(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.time = new ByClock(clock);
    }

    /** Notes one reading, or refuses it. */
    void take(StaffId id) {
        var probe = buckets.computeIfAbsent(id, _ -> full()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooOften(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(l -> l.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .withCustomTimePrecision(time)
                .build();
    }

    private record ByClock(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
