package org.beistand.peopledirectory.projection;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.beistand.people.PersonName;

/**
 * A name without what people spell differently: case, accents, umlauts (ö is oe is o), hyphens, and
 * the order of its words.
 */
public final class NameKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameKey() {}

    /** The words of the name, sorted. */
    public static List<String> words(PersonName name) {
        return words(name.full());
    }

    /** The words of a text, sorted. */
    public static List<String> words(String text) {
        var plain = plain(text);
        return plain.isEmpty()
                ? List.of()
                : Arrays.stream(plain.split(" ")).map(NameKey::folded).sorted().toList();
    }

    private static String plain(String text) {
        var lower = text.toLowerCase(Locale.ROOT).replace("ß", "ss").replace("ł", "l");
        lower = lower.replace("ø", "o").replace("æ", "ae").replace("œ", "oe").replace("đ", "d");
        lower = lower.replace("ı", "i");
        var apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
        return NO_LETTERS.matcher(MARKS.matcher(apart).replaceAll("")).replaceAll(" ").strip();
    }

    /** Müller was decomposed to muller; Mueller becomes the same. */
    private static String folded(String word) {
        return word.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }
}
