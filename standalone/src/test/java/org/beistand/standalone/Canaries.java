package org.beistand.standalone;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/** A random word for each personal field, remembered by the field's name. */
final class Canaries {
    private static final String LETTERS = "abcdefghijkmnopqrstuvwxyz";
    private final RandomGenerator random = new SecureRandom();
    private final Map<String, String> words = new LinkedHashMap<>();

    /** The word of a field: the same each time, and nobody else's. */
    String of(String field) {
        return words.computeIfAbsent(field, _ -> word());
    }

    private String word() {
        var text = new StringBuilder("Q");
        random.ints(13, 0, LETTERS.length()).forEach(i -> text.append(LETTERS.charAt(i)));
        return text.toString();
    }

    Map<String, String> all() {
        return Map.copyOf(words);
    }
}
