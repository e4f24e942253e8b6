package org.beistand.advocacy.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class UsedIdsTest {
    @Test
    void every_id_that_was_added_is_found_and_no_other() {
        var used = UsedIds.NONE;
        for (int n = 0; n < 2_000; n++) {
            assertThat(used.contains(new UUID(1, n))).isFalse();
            used = used.with(new UUID(1, n));
            assertThat(used.contains(new UUID(1, n))).isTrue();
            assertThat(used.contains(new UUID(1, n / 2))).isTrue();
        }
        assertThat(used.contains(new UUID(2, 0))).isFalse();
    }

    @Test
    void the_chain_stays_short() {
        var used = UsedIds.NONE;
        for (int n = 0; n < 2_000; n++) {
            used = used.with(new UUID(1, n));
        }
        int links = 0;
        for (var part = used; part != null; part = part.older()) {
            links++;
        }
        assertThat(links).isLessThanOrEqualTo(12);
    }
}
