package org.beistand.peopledirectory.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.beistand.people.PersonName;
import org.beistand.peopledirectory.projection.NameSought.Closeness;
import org.beistand.peopledirectory.projection.NameSought.Fit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSoughtTest {

    private static Closeness worst(String typed, String given, String family) {
        return NameSought.of(typed).in(new PersonName(given, family)).map(Fit::worst).orElse(null);
    }

    @ParameterizedTest
    @CsvSource({
        "müller, Müller, EQUAL",
        "mueller, Müller, EQUAL",
        "muller, Müller, EQUAL",
        "MÜLL, Müller, BEGINNING",
        "strass, Straßer, BEGINNING",
        "groß, Gross, EQUAL",
        "yilmaz, Yılmaz, EQUAL",
        "lena, Anna-Lena, EQUAL",
        "mann, Zimmermann, PART",
        "meier, Mayr, SOUND",
        "meyer, Maier, SOUND",
        "schmitt, Schmidt, SOUND",
        "philip, Filipp, SOUND",
        "krause, Krauße, SOUND",
        "petrvo, Petrov, SOUND",
        "petrob, Petrov, SLIP",
        "schmdit, Schmidt, SLIP",
        "brantauel, Brandauer, SLIP",
    })
    void a_name_is_found_however_it_is_written(String typed, String family, Closeness close) {
        assertThat(worst(typed, "Uta", family)).isEqualTo(close);
    }

    @ParameterizedTest
    @CsvSource({
        "geier, Maier",
        "uwe, Ute",
        "mai, May",
        "petro, Pavlov",
        "anna, Irina",
        "kowalski, Kawecki"
    })
    void another_name_is_not_found(String typed, String family) {
        assertThat(worst(typed, "Xaver", family)).isNull();
    }

    @Test
    void each_word_has_to_fit_some_word_in_any_order() {
        assertThat(worst("müller anna", "Anna-Lena", "Müller")).isEqualTo(Closeness.EQUAL);
        assertThat(worst("müller otto", "Anna-Lena", "Müller")).isNull();
        assertThat(worst("anna mül", "Anna-Lena", "Müller")).isEqualTo(Closeness.BEGINNING);
    }

    @Test
    void no_words_fit_everybody_and_signs_are_no_words() {
        assertThat(worst("", "Anna", "Müller")).isEqualTo(Closeness.EQUAL);
        assertThat(worst(" -/%_ ", "Anna", "Müller")).isEqualTo(Closeness.EQUAL);
    }

    @Test
    void names_in_other_letters_are_found_in_these() {
        assertThat(worst("коваль", "Оксана", "Коваль")).isEqualTo(Closeness.EQUAL);
        assertThat(worst("ковальчук", "Оксана", "Петренко")).isNull();
    }
}
