package org.beistand.caseimport;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * The text of a file and where each of its lines begins, so that reading can go on behind a line
 * that makes no sense.
 */
record TableText(String text, int[] lines) {
    /** What stands for bytes that are no UTF-8. */
    private static final char UNREADABLE = '\uFFFD';

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static TableText read(Path file) {
        try (var in = opened(file)) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new NotImportable("The file " + file + " cannot be read.", e);
        }
    }

    static TableText of(String decoded) {
        var text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
        return new TableText(text, beginnings(text));
    }

    /** Recognises gzip by its first bytes, whatever the file is called. */
    private static InputStream opened(Path file) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.mark(2);
        var zipped = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return zipped ? new GZIPInputStream(in, 1 << 16) : in;
    }

    /** Lines end in LF, CR LF or CR. */
    private static int[] beginnings(String text) {
        var found = new int[16];
        var count = 1;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var ends =
                    c == '\n'
                            || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = i + 1;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Whether it holds what no text holds: bytes of another encoding, or zeros. */
    static boolean isDamaged(String value) {
        return value.indexOf(UNREADABLE) >= 0 || value.indexOf('\0') >= 0;
    }

    /** All from this line on, the first being line 1; empty behind the last one. */
    String from(long line) {
        return line > lines.length ? "" : text.substring(lines[(int) line - 1]);
    }
}
