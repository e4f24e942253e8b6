package org.beistand.standalone;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.beistand.standalone.Operations.Operation;

/** The table of expected cells: a row for each operation, a column for each subject. */
final class MatrixTable {
    static final List<String> ABOUT = List.of("kind", "method", "path", "send");
    private static final String FILE = "/authorisation/matrix.csv";

    private MatrixTable() {}

    /**
     * A row.
     *
     * @param send the form or JSON that is sent along, with {@code $} before what is filled in
     */
    record Row(Operation operation, String send, Map<String, String> cells) {}

    static List<Row> rows() {
        try (var file = MatrixTable.class.getResourceAsStream(FILE);
                var lines =
                        CsvReader.builder()
                                .ofNamedCsvRecord(
                                        new String(file.readAllBytes(), StandardCharsets.UTF_8))) {
            return lines.stream().map(MatrixTable::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(NamedCsvRecord line) {
        var cells = line.getFieldsAsMap();
        var operation =
                new Operation(
                        line.getField("kind"), line.getField("method"), line.getField("path"));
        cells.keySet().removeAll(ABOUT);
        return new Row(operation, line.getField("send"), cells);
    }
}
