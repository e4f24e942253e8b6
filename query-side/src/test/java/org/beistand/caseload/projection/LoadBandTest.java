package org.beistand.caseload.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.beistand.caseload.LoadBand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bands of decision 0112, at their edges. */
class LoadBandTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, NOT_AGREED",
        "7, 0, NOT_AGREED",
        "0, 20, ROOM",
        "94, 100, ROOM",
        "95, 100, FULL",
        "100, 100, FULL",
        "101, 100, STRAINED",
        "110, 100, STRAINED",
        "111, 100, OVERLOADED",
        "22, 20, STRAINED",
        "23, 20, OVERLOADED",
        "19, 20, FULL",
        "18, 20, ROOM"
    })
    void a_load_has_a_band(int points, int capacity, LoadBand band) {
        assertThat(LoadBand.of(points, capacity)).isEqualTo(band);
    }
}
