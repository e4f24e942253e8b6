package org.beistand.queryside;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.beistand.language.InvalidValue;

/**
 * Where a page ended, as text that callers hand back without looking into it. Holds codes, numbers
 * and times only.
 */
public record Cursor(List<String> parts) {
    private static final String SEPARATOR = "\u001f";

    public Cursor {
        parts = List.copyOf(parts);
    }

    /** A cursor of these parts. */
    public static Cursor of(String... parts) {
        return new Cursor(List.of(parts));
    }

    /** Reads a cursor of so many parts; {@link InvalidValue} for anything else. */
    public static Cursor read(String text, int parts) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            var found = new String(bytes, StandardCharsets.UTF_8).split(SEPARATOR, -1);
            if (found.length == parts) {
                return of(found);
            }
        } catch (IllegalArgumentException e) {
            throw new InvalidValue("cursor.form");
        }
        throw new InvalidValue("cursor.form");
    }

    /** The part at this place. */
    public String part(int at) {
        return parts.get(at);
    }

    /** The part at this place, which must be a number. */
    public long number(int at) {
        try {
            return Long.parseLong(part(at));
        } catch (NumberFormatException e) {
            throw new InvalidValue("cursor.form");
        }
    }

    /** The text to hand out. */
    public String text() {
        var bytes = String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
