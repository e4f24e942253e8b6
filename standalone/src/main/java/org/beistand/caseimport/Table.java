package org.beistand.caseimport;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;

/**
 * A table read from a file: UTF-8 with or without byte order mark, plain or gzipped, separated by
 * comma, semicolon or tab, whichever its heading shows. Rows that cannot be read are named and left
 * out.
 */
record Table(List<String> columns, List<Row> rows, List<RowProblem> problems) {
    private static final char[] SEPARATORS = {',', ';', '\t'};

    static Table read(Path file) {
        return parse(TableText.read(file));
    }

    static Table parse(String text) {
        return parse(TableText.of(text));
    }

    private static Table parse(TableText text) {
        var reading = new RowReading(text, separator(text.text()));
        var columns = heading(reading.heading());
        reading.readOn(columns.size());
        return new Table(columns, reading.rows(), reading.problems());
    }

    private static List<String> heading(List<String> first) {
        var columns = first.stream().map(String::strip).toList();
        if (columns.stream().anyMatch(TableText::isDamaged)) {
            throw new NotImportable("The file is not UTF-8 text; save it as UTF-8 first.");
        }
        if (new HashSet<>(columns).size() < columns.size()) {
            throw new NotImportable("Two columns of the file have the same name.");
        }
        return columns;
    }

    /** The candidate that stands most often in the heading, outside of quotes. */
    private static char separator(String text) {
        var counts = new int[SEPARATORS.length];
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            }
            for (var k = 0; k < counts.length; k++) {
                counts[k] += !quoted && c == SEPARATORS[k] ? 1 : 0;
            }
        }
        var best = 0;
        for (var k = 1; k < counts.length; k++) {
            best = counts[k] > counts[best] ? k : best;
        }
        return SEPARATORS[best];
    }
}
