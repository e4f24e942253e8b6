package org.beistand.chronology.pages;

import java.util.ArrayList;
import java.util.List;

/** A piece of a sentence; names of people stand out. */
public record Piece(String text, boolean name) {
    private static final String BEGIN = "\u0001";
    private static final String END = "\u0002";

    /** Marks a name, to be put into a sentence. */
    public static String mark(String name) {
        return BEGIN + name.replace(BEGIN, "").replace(END, "") + END;
    }

    /** Takes a sentence with marked names apart. */
    public static List<Piece> of(String sentence) {
        var pieces = new ArrayList<Piece>();
        for (var part : sentence.split(BEGIN, -1)) {
            int end = part.indexOf(END);
            if (end >= 0) {
                pieces.add(new Piece(part.substring(0, end), true));
            }
            if (end + 1 < part.length()) {
                pieces.add(new Piece(part.substring(end + 1), false));
            }
        }
        return pieces;
    }
}
