package org.beistand.caseimport;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table row by row. A row that makes no sense, because a quote in it is never closed for
 * instance, may have swallowed good ones: it is named, and reading goes on in the next line
 * (decision 0071).
 */
final class RowReading {
    private final TableText text;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private long line = 1;

    RowReading(TableText text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    List<Row> rows() {
        return rows;
    }

    List<RowProblem> problems() {
        return problems;
    }

    /** The first row; nothing works without it. */
    List<String> heading() {
        try {
            for (var records = recordsFrom(1); records.hasNext(); ) {
                var first = records.next();
                line += height(first);
                if (!isBlank(first)) {
                    return first.getFields();
                }
            }
        } catch (CsvParseException e) {
            throw new NotImportable("The heading of the file cannot be read.", e);
        }
        throw new NotImportable("The file is empty.");
    }

    /** All other rows, each with as many values as the heading has names. */
    void readOn(int width) {
        while (!text.from(line).isEmpty()) {
            try {
                readOn(recordsFrom(line), width);
            } catch (CsvParseException e) {
                problems.add(new RowProblem(line, "row", "broken-quote"));
                line++;
            }
        }
    }

    /** Up to the end, or into a row of several lines that may be none. */
    private void readOn(Iterator<CsvRecord> records, int width) {
        while (records.hasNext()) {
            var next = records.next();
            var height = height(next);
            var problem = isBlank(next) ? null : problem(next, width);
            if (problem != null) {
                problems.add(new RowProblem(line, "row", problem));
            } else if (!isBlank(next)) {
                rows.add(new Row(line, next.getFields()));
            }
            if (problem != null && height > 1) {
                line++;
                return;
            }
            line += height;
        }
    }

    private static @Nullable String problem(CsvRecord record, int width) {
        if (record.getFieldCount() != width) {
            return "number-of-columns";
        }
        return record.getFields().stream().anyMatch(TableText::isDamaged) ? "not-utf-8" : null;
    }

    private static boolean isBlank(CsvRecord record) {
        return record.getFields().stream().allMatch(String::isBlank);
    }

    /** How many lines the row takes. */
    private static long height(CsvRecord record) {
        return 1
                + record.getFields().stream()
                        .mapToLong(f -> TableText.of(f).lines().length - 1)
                        .sum();
    }

    private Iterator<CsvRecord> recordsFrom(long from) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.from(from))
                .iterator();
    }
}
