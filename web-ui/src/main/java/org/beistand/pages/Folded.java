package org.beistand.pages;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as one compares it who does not mind capitals, accents and how umlauts are written:
 * "Müller", "Mueller" and "MULLER" are one.
 */
public final class Folded {
    private final String text;
    private final int[] from;
    private final int[] to;

    private Folded(String text, int[] from, int[] to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** Where something stands in the text as it was written. */
    public record Place(int from, int to) {}

    /** The text, folded. */
    public static Folded of(String written) {
        var folded = new StringBuilder();
        var from = new int[written.length() * 4];
        var to = new int[written.length() * 4];
        for (int i = 0; i < written.length(); i++) {
            for (char c : plain(written.charAt(i)).toCharArray()) {
                if (isTail(folded, c)) {
                    to[folded.length() - 1] = i + 1;
                } else {
                    from[folded.length()] = i;
                    to[folded.length()] = i + 1;
                    folded.append(c);
                }
            }
        }
        return new Folded(folded.toString(), from, to);
    }

    /** The second letter of an umlaut written as two. */
    private static boolean isTail(StringBuilder before, char c) {
        return c == 'e'
                && !before.isEmpty()
                && "aou".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static String plain(char c) {
        if (c == 'ß') {
            return "ss";
        }
        var apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        var plain = new StringBuilder();
        apart.chars()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .limit(4)
                .forEach(part -> plain.append((char) part));
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /** Everywhere these words stand, from the first to the last; nowhere for no words. */
    public List<Place> find(String words) {
        var sought = of(words.strip()).text;
        var places = new ArrayList<Place>();
        int at = sought.isEmpty() ? -1 : text.indexOf(sought);
        while (at >= 0) {
            int end = at + sought.length();
            places.add(new Place(from[at], to[end - 1]));
            at = text.indexOf(sought, end);
        }
        return places;
    }
}
