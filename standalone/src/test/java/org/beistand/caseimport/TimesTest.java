package org.beistand.caseimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimesTest {
    private final Times times = new Times(ZoneId.of("Europe/Berlin"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2011-10-11 13:45:40.276000+02:00|2011-10-11T11:45:40.276Z",
                "2011-10-11T13:45:40+0200|2011-10-11T11:45:40Z",
                "2011-10-11T11:45:40Z|2011-10-11T11:45:40Z",
                "2011-10-11T13:45:40.5|2011-10-11T11:45:40.5Z",
                "2011-10-11 13:45|2011-10-11T11:45:00Z",
                "2011-12-11T13:45:00[Europe/Lisbon]|2011-12-11T13:45:00Z",
                "2011-12-11 13:45 Europe/Lisbon|2011-12-11T13:45:00Z",
                "2011-12-11|2011-12-11T11:00:00Z",
                "11.10.2011|2011-10-11T10:00:00Z",
                "1.2.2011|2011-02-01T11:00:00Z",
                "11.10.2011 13:45|2011-10-11T11:45:00Z",
                "11.10.2011, 13:45 Uhr|2011-10-11T11:45:00Z",
                "11.10.2011 9:05:07|2011-10-11T07:05:07Z",
                "11.10.2011 13:45:40+02:00|2011-10-11T11:45:40Z",
                "2011-10-30 02:30:00|2011-10-30T00:30:00Z",
            })
    void reads_moments_as_tables_write_them(String text, Instant moment) {
        assertThat(times.read("time", text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "yesterday", "2011-02-30", "31.4.2011", "10/11/2011", "2011"})
    void refuses_what_is_no_moment_or_could_mean_two(String text) {
        assertThatThrownBy(() -> times.read("time", text)).isInstanceOf(BadField.class);
    }
}
