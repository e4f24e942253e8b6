package org.beistand.filestore;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Takes away the pieces of contents that nobody filed within a day; the row stays and says so.
 * Several nodes may do so at once.
 */
final class FileSweep {
    static final Duration WAITS = Duration.ofDays(1);

    private final FileTable table;
    private final Clock clock;

    FileSweep(FileTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT1H")
    void sweep() {
        var _ = table.sweepBefore(clock.instant().minus(WAITS));
    }
}
