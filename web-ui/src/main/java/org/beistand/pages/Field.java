package org.beistand.pages;

import java.util.List;

/** One field of a form whose template only lists its fields; labels and hints are keys. */
public record Field(
        Kind kind,
        String name,
        String label,
        String hint,
        String type,
        int rows,
        List<Option> options) {

    /** How a field is entered. */
    public enum Kind {
        TEXT,
        CHIPS,
        SELECT,
        CHECKS
    }

    public Field {
        options = List.copyOf(options);
    }

    /** A line of text, or a number, day or password by its HTML type. */
    public static Field line(String name, String label, String hint, String type) {
        return new Field(Kind.TEXT, name, label, hint, type, 0, List.of());
    }

    /** Several lines of text. */
    public static Field lines(String name, String label, String hint, int rows) {
        return new Field(Kind.TEXT, name, label, hint, "text", rows, List.of());
    }

    /** One of few. */
    public static Field chips(String name, String label, String hint, List<Option> options) {
        return new Field(Kind.CHIPS, name, label, hint, "", 0, options);
    }

    /** One of many. */
    public static Field select(String name, String label, String hint, List<Option> options) {
        return new Field(Kind.SELECT, name, label, hint, "", 0, options);
    }

    /** Any number of some. */
    public static Field checks(String name, String label, String hint, List<Option> options) {
        return new Field(Kind.CHECKS, name, label, hint, "", 0, options);
    }
}
