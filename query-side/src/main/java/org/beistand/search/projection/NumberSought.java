package org.beistand.search.projection;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * A case number as somebody types it: with or without separators, the whole of it or a part, or
 * only the running number without its zeros.
 */
record NumberSought(String digits, List<String> parts) {
    private static final int SHORTEST_PART = 3;

    /** What somebody typed; a text with letters in it is no number. */
    static NumberSought of(String text) {
        var numeric = text.matches("[\\p{Nd}\\s./_–-]*\\p{Nd}[\\p{Nd}\\s./_–-]*");
        var parts =
                numeric
                        ? Arrays.stream(text.split("\\D+")).filter(p -> !p.isEmpty()).toList()
                        : List.<String>of();
        return new NumberSought(String.join("", parts), parts);
    }

    /** Whether this can be a number at all. */
    boolean isOne() {
        return !parts.isEmpty();
    }

    /** How well a number fits, 0 best; empty when it does not. */
    OptionalInt in(String number) {
        if (!isOne()) {
            return OptionalInt.empty();
        }
        var its = number.split("-");
        var plain = String.join("", its);
        if (plain.equals(digits) || running(its)) {
            return OptionalInt.of(0);
        }
        return digits.length() >= SHORTEST_PART && plain.contains(digits)
                ? OptionalInt.of(plain.startsWith(digits) ? 1 : 2)
                : OptionalInt.empty();
    }

    /** {@code 42}, {@code 2026/42} or {@code 2026/42/4}. */
    private boolean running(String[] its) {
        return switch (parts.size()) {
            case 1 -> same(its[1], parts.getFirst());
            case 2 -> its[0].equals(parts.getFirst()) && same(its[1], parts.getLast());
            case 3 ->
                    its[0].equals(parts.getFirst())
                            && same(its[1], parts.get(1))
                            && its[2].equals(parts.getLast());
            default -> false;
        };
    }

    private static boolean same(String running, String typed) {
        return running.replaceFirst("^0+", "").equals(typed.replaceFirst("^0+", ""));
    }
}
