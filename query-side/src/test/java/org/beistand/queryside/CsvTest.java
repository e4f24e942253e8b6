package org.beistand.queryside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30", "-1", "@SUM(A1)", "\tx", "\rx"})
    void what_a_spreadsheet_would_calculate_is_put_behind_an_apostrophe(String text) {
        assertThat(Csv.line(List.of(text))).startsWithIgnoringCase(first(text) + "'" + text);
    }

    private static String first(String text) {
        return text.contains("\r") ? "\"" : "";
    }

    @Test
    void what_needs_quotes_gets_them_and_nothing_is_empty() {
        assertThat(Csv.line(Arrays.asList("a,b", null, 7, "say \"no\"")))
                .isEqualTo("\"a,b\",,7,\"say \"\"no\"\"\"\r\n");
    }
}
