package org.beistand.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DemoClockTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant ONCE = Instant.parse("2026-03-01T08:00:00Z");
    private final DemoClock clock = new DemoClock(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void it_stands_in_the_story_while_it_is_told_and_goes_on_afterwards() {
        assertThat(clock.instant()).isEqualTo(NOW);
        clock.standAt(ONCE);
        assertThat(clock.instant()).isEqualTo(ONCE);
        clock.letGo();
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void in_another_zone_it_is_still_the_same_clock() {
        var elsewhere = clock.withZone(ZoneId.of("Asia/Tokyo"));
        clock.standAt(ONCE);

        assertThat(elsewhere.instant()).isEqualTo(ONCE);
        assertThat(elsewhere.getZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }
}
