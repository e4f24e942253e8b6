package org.beistand.signin;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.beistand.language.StaffId;
import org.beistand.language.TooOften;
import reactor.core.publisher.Mono;

/** How many live streams each person has open on this node. */
final class LiveStreams {
    /** A stream that is gone is noticed by the next beat at the latest. */
    private static final Duration NOTICED = Duration.ofSeconds(15);

    private final Map<StaffId, Integer> open = new ConcurrentHashMap<>();
    private final int most;

    LiveStreams(int most) {
        this.most = most;
    }

    /** The stream, counted from its beginning to its end, or refused as one too many. */
    Mono<Void> within(StaffId id, Mono<Void> stream) {
        return Mono.defer(() -> {
            if (open.merge(id, 1, Integer::sum) > most) {
                close(id);
                return Mono.error(new TooOften(NOTICED));
            }
            return stream.doFinally(_ -> close(id));
        });
    }

    private void close(StaffId id) {
        var _ = open.computeIfPresent(id, (_, n) -> n == 1 ? null : n - 1);
    }
}
