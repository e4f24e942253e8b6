package org.beistand.advocacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.beistand.language.InvalidValue;

/**
 * The parts of one text that are blacked out, 1 to {@value #MOST}; in any order, overlapping or
 * not.
 */
public record Passages(List<Passage> parts) {
    /** So many parts can be named at once. */
    public static final int MOST = 1000;

    /** What stands in the place of each part, however long it was. */
    public static final String BLACK = "▇▇▇";

    public Passages {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new InvalidValue("passages.none");
        }
        if (parts.size() > MOST) {
            throw new InvalidValue("passages.too-many");
        }
    }

    /** The same in order; parts that touch, or that only space lies between, are one. */
    public Passages joinedIn(String text) {
        var joined = new ArrayList<Passage>();
        for (var part : parts.stream().sorted(Comparator.comparingInt(Passage::from)).toList()) {
            if (part.to() > text.length() || cuts(text, part.from()) || cuts(text, part.to())) {
                throw new InvalidValue("passage.range");
            }
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && touches(text, last, part)) {
                joined.set(
                        joined.size() - 1,
                        Passage.between(last.from(), Math.max(last.to(), part.to())));
            } else {
                joined.add(part);
            }
        }
        return new Passages(joined);
    }

    /** The text without them. An {@link InvalidValue} when one of them lies beyond its end. */
    public String blackedOutIn(String text) {
        var left = new StringBuilder();
        int at = 0;
        for (var part : joinedIn(text).parts()) {
            left.append(text, at, part.from()).append(BLACK);
            at = part.to();
        }
        return left.append(text.substring(at)).toString();
    }

    private static boolean touches(String text, Passage one, Passage next) {
        return next.from() <= one.to() || text.substring(one.to(), next.from()).isBlank();
    }

    private static boolean cuts(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    }
}
