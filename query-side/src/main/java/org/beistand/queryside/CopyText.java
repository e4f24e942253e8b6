package org.beistand.queryside;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows in the text form that PostgreSQL's COPY reads, which is the quickest way in. */
final class CopyText implements AutoCloseable {
    private static final int CHUNK = 1 << 16;
    private final StringBuilder text = new StringBuilder(1 << 12);
    private final CopyIn in;
    private boolean rowBegun;

    CopyText(PGConnection connection, String copy) throws SQLException {
        this.in = connection.getCopyAPI().copyIn(copy);
    }

    void value(@Nullable Object value) {
        if (rowBegun) {
            var _ = text.append('\t');
        }
        rowBegun = true;
        var plain = plain(value);
        if (plain == null) {
            var _ = text.append("\\N");
        } else {
            escape(plain);
        }
    }

    void endRow() throws SQLException {
        var _ = text.append('\n');
        rowBegun = false;
        if (text.length() > CHUNK) {
            flush();
        }
    }

    /** The value as PostgreSQL reads it. */
    static @Nullable String plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String s -> s;
            case Enum<?> code -> code.name();
            case byte[] bytes -> "\\x" + HexFormat.of().formatHex(bytes);
            case Collection<?> many -> array(many);
            default -> value.toString();
        };
    }

    private static String array(Collection<?> many) {
        var all = new StringBuilder("{");
        for (var one : many) {
            if (all.length() > 1) {
                var _ = all.append(',');
            }
            var quoted = one.toString().replace("\\", "\\\\").replace("\"", "\\\"");
            var _ = all.append('"').append(quoted).append('"');
        }
        return all.append('}').toString();
    }

    private void escape(String value) {
        int from = 0;
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c == '\\' || c == '\n' || c == '\r' || c == '\t') {
                var _ = text.append(value, from, at).append('\\').append(letter(c));
                from = at + 1;
            }
        }
        var _ = text.append(value, from, value.length());
    }

    private static char letter(char c) {
        return switch (c) {
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\t' -> 't';
            default -> c;
        };
    }

    private void flush() throws SQLException {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        in.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    /** All rows are written. */
    void end() throws SQLException {
        flush();
        long _ = in.endCopy();
    }

    /** Without an end before, nothing of it counts. */
    @Override
    public void close() throws SQLException {
        if (in.isActive()) {
            in.cancelCopy();
        }
    }
}
