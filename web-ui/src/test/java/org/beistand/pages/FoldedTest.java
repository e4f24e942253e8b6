package org.beistand.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.beistand.pages.Folded.Place;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FoldedTest {
    @ParameterizedTest
    @CsvSource({
        "Frau Müller rief an, mueller, Müller",
        "Frau Mueller rief an, müller, Mueller",
        "MÜLLER, muller, MÜLLER",
        "In der Großen Straße, strasse, Straße",
        "Café Ñandú, cafe nandu, Café Ñandú",
        "aktuell, aktuell, aktuell",
        "Ду́ма, дума, Ду́ма",
        "Ende: offen, offen, offen"
    })
    void words_are_found_as_people_write_them(String text, String words, String found) {
        var places = Folded.of(text).find(words);

        assertThat(places)
                .extracting(place -> text.substring(place.from(), place.to()))
                .containsExactly(found);
    }

    @Test
    void every_place_is_found_once_and_none_inside_another() {
        assertThat(Folded.of("aaaa").find("aa")).containsExactly(new Place(0, 2), new Place(2, 4));
    }

    @ParameterizedTest
    @CsvSource({"'',''", "text,''", "'',text", "text,' '", "text,other"})
    void nothing_is_found_where_nothing_is(String text, String words) {
        assertThat(Folded.of(text).find(words)).isEmpty();
    }

    @Test
    void a_letter_that_falls_apart_into_many_does_no_harm() {
        assertThat(Folded.of("\uFDFA\u0130x").find("x")).hasSize(1);
    }
}
