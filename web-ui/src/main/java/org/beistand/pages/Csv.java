package org.beistand.pages;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;

/** A table to take along, safe to open in a spreadsheet. */
public final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    /** The download of a table under a file name without any personal word. */
    public static ResponseEntity<String> of(String name, Stream<List<String>> rows) {
        var text = rows.map(Csv::line).collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
        return ResponseEntity.ok()
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .body(text);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** A cell that begins like a formula gets an apostrophe, so that no spreadsheet runs it. */
    private static String cell(String text) {
        var safe = text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
        return safe.matches("(?s).*[;\"\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
