package org.beistand.caseimport;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A table read from a file: UTF-8 with or without byte order mark, plain or gzipped, separated by
 * comma, semicolon or tab, whichever its heading shows.
 */
record Table(List<String> columns, List<Row> rows, List<RowProblem> problems) {

    static Table read(Path file) {
        try (var in = opened(file)) {
            return parse(text(in));
        } catch (CharacterCodingException e) {
            throw new NotImportable("The file is not UTF-8 text; save it as UTF-8 first.", e);
        } catch (CsvParseException e) {
            throw new NotImportable(
                    "The file is not a table: a quote is opened and never closed.", e);
        } catch (IOException e) {
            throw new NotImportable("The file " + file + " cannot be read.", e);
        }
    }

    /** Recognises gzip by its first bytes, whatever the file is called. */
    private static InputStream opened(Path file) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.mark(2);
        var zipped = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return zipped ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private static String text(InputStream in) throws IOException {
        var decoded =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(in.readAllBytes()))
                        .toString();
        return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    }

    static Table parse(String text) {
        var reader =
                CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .ofCsvRecord(text);
        var rows = new ArrayList<Row>();
        var problems = new ArrayList<RowProblem>();
        List<String> columns = List.of();
        for (var each : reader) {
            if (columns.isEmpty()) {
                columns = heading(each);
            } else if (each.getFieldCount() != columns.size()) {
                problems.add(
                        new RowProblem(each.getStartingLineNumber(), "row", "number-of-columns"));
            } else {
                rows.add(new Row(each.getStartingLineNumber(), each.getFields()));
            }
        }
        if (columns.isEmpty()) {
            throw new NotImportable("The file is empty.");
        }
        return new Table(columns, rows, problems);
    }

    private static List<String> heading(CsvRecord first) {
        var columns = first.getFields().stream().map(String::strip).toList();
        if (new HashSet<>(columns).size() < columns.size()) {
            throw new NotImportable("Two columns of the file have the same name.");
        }
        return columns;
    }

    /** The candidate that stands most often in the heading, outside of quotes. */
    private static char separator(String text) {
        var candidates = new char[] {',', ';', '\t'};
        var counts = new int[candidates.length];
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            }
            for (var k = 0; k < candidates.length; k++) {
                counts[k] += !quoted && c == candidates[k] ? 1 : 0;
            }
        }
        var best = 0;
        for (var k = 1; k < counts.length; k++) {
            best = counts[k] > counts[best] ? k : best;
        }
        return candidates[best];
    }
}
