package org.beistand.queryside;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lines of comma-separated values. What a spreadsheet would take for a formula is put behind an
 * apostrophe.
 */
public final class Csv {
    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    /** One line with its end. */
    public static String line(List<? extends @Nullable Object> values) {
        var out = new StringWriter();
        try (var writer = CsvWriter.builder().build(out)) {
            var _ = writer.writeRecord(values.stream().map(Csv::field).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String field(@Nullable Object value) {
        var text = Objects.toString(value, "");
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
