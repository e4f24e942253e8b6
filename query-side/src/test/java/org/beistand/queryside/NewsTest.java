package org.beistand.queryside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.beistand.access.Subject;
import org.beistand.queryside.Notice.Thing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewsTest {
    private static final Thing CASE = new Thing(Subject.CASE, new UUID(1, 2));
    private final MovedClock clock = new MovedClock();
    private final News news = new News(clock);
    private final List<Ping> heard = new ArrayList<>();

    @BeforeEach
    void listen() {
        news.connected(List.of(standing("one"), standing("other")));
        var _ = news.listen(heard::add);
    }

    private static Standing standing(String name) {
        return new Standing(name, 1, Slot.Name.A, 0);
    }

    private static Notice notice(String name, long position) {
        return Notice.read(new Notice(name, position, Set.of(CASE), false).text());
    }

    @Test
    void a_change_is_told_once_when_all_read_models_know_it() {
        news.heard(notice("one", 5));
        assertThat(heard).isEmpty();

        news.heard(notice("other", 5));
        assertThat(heard).containsExactly(Ping.of(CASE, 5));
    }

    @Test
    void one_read_model_that_stands_still_does_not_silence_the_others() {
        news.heard(notice("one", 5));
        news.overdue();
        assertThat(heard).isEmpty();

        clock.passes(Duration.ofSeconds(3));
        news.overdue();
        news.heard(notice("one", 6));

        assertThat(heard).containsExactly(Ping.of(CASE, 5), Ping.of(CASE, 6));
    }

    @Test
    void whoever_was_left_behind_tells_the_change_again_when_it_arrives() {
        news.heard(notice("one", 5));
        clock.passes(Duration.ofSeconds(3));
        news.overdue();

        news.heard(notice("other", 5));

        assertThat(heard).containsExactly(Ping.of(CASE, 5), Ping.of(CASE, 5));
    }

    @Test
    void more_than_can_be_kept_waiting_is_told_as_anything() {
        for (int i = 1; i <= 2_001; i++) {
            var thing = new Thing(Subject.CASE, new UUID(3, i));
            news.heard(new Notice("one", i, Set.of(thing), false));
        }

        assertThat(heard).containsExactly(Ping.resync(2_001));
    }

    @Test
    void what_was_missed_while_the_connection_was_gone_is_told_as_anything() {
        news.connected(List.of(standing("one"), standing("other")));

        assertThat(heard).containsExactly(Ping.resync(0));
    }

    @Test
    void what_is_too_much_to_say_is_told_as_anything() {
        news.heard(Notice.read(Notice.switched("one", 9).text()));

        assertThat(heard).containsExactly(Ping.resync(9));
    }

    /** A clock that only the test moves. */
    private static final class MovedClock extends Clock {
        private Instant now = Instant.parse("2026-11-22T10:00:00Z");

        void passes(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
