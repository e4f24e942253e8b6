package org.beistand.search.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberSoughtTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-0042-4",
                "202600424",
                "2026 0042 4",
                "2026/0042/4",
                "2026/42",
                "2026-42-4",
                "42",
                "0042"
            })
    void a_number_is_found_with_or_without_separators(String typed) {
        assertThat(NumberSought.of(typed).in("2026-0042-4")).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026004", "00424"})
    void a_part_is_found_after_the_whole(String typed) {
        assertThat(NumberSought.of(typed).in("2026-0042-4").orElse(-1)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-0042-4",
                "2026-0043",
                "4",
                "24",
                "26/42/4",
                "müller 42",
                "42a",
                "",
                "-",
                "1-2-3-4"
            })
    void anything_else_is_no_such_number(String typed) {
        assertThat(NumberSought.of(typed).in("2026-0042-4")).isEmpty();
    }
}
