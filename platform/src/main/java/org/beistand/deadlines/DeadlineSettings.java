package org.beistand.deadlines;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How deadlines are watched.
 *
 * @param poll how often each node asks the database for what has come due, 50 ms to an hour
 * @param threads how many may be woken at the same time by one node, 1 to 16
 * @param heartbeat how often a node says that it still works on what it took up, 100 ms to an hour;
 *     four times in vain, and another node takes it over
 */
@ConfigurationProperties("beistand.deadlines")
public record DeadlineSettings(
        @DefaultValue("15s") Duration poll,
        @DefaultValue("2") int threads,
        @DefaultValue("30s") Duration heartbeat) {
    private static final Duration SHORTEST = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_THREADS = 16;

    public DeadlineSettings {
        demand(within(poll), "beistand.deadlines.poll lies between 50 ms and 1 h");
        demand(within(heartbeat), "beistand.deadlines.heartbeat lies between 50 ms and 1 h");
        demand(threads > 0 && threads <= MOST_THREADS, "beistand.deadlines.threads are 1 to 16");
    }

    private static boolean within(Duration time) {
        return time.compareTo(SHORTEST) >= 0 && time.compareTo(LONGEST) <= 0;
    }

    private static void demand(boolean fine, String otherwise) {
        if (!fine) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
