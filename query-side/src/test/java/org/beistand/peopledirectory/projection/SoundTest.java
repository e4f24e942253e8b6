package org.beistand.peopledirectory.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTest {
    @ParameterizedTest
    @CsvSource({
        "muller, 657",
        "wikipedia, 3412",
        "breschnew, 17863",
        "mayer, 67",
        "meier, 67",
        "schmidt, 862",
        "schmitt, 862",
        "xaver, 4837"
    })
    void words_that_sound_alike_have_one_code(String word, String code) {
        assertThat(Sound.of(word)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"meier, muller", "yilmaz, jansen", "rahimi, karimi"})
    void others_do_not(String one, String other) {
        assertThat(Sound.of(one)).isNotEqualTo(Sound.of(other));
    }
}
