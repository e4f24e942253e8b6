package org.beistand.peopledirectory.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Müller, mueller",
        "Müller, MULLER",
        "Groß, gross",
        "Zoë, zoe",
        "Łucja, lucja",
        "Yılmaz, yilmaz",
        "Anna-Lena Müller, 'Müller, Anna Lena'",
        "O’Connor, O'Connor",
        "Søren, soeren"
    })
    void what_people_spell_differently_is_the_same(String one, String other) {
        assertThat(NameKey.words(one)).isEqualTo(NameKey.words(other));
    }

    @ParameterizedTest
    @CsvSource({"Müller, Miller", "Anna, Anne", "Nowak, Novak"})
    void what_is_another_name_stays_another(String one, String other) {
        assertThat(NameKey.words(one)).isNotEqualTo(NameKey.words(other));
    }
}
