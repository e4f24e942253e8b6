package org.beistand.peopledirectory.projection;

import java.util.List;
import java.util.Optional;
import org.beistand.people.PersonName;

/**
 * A name as somebody looks for it. Each of its words has to fit some word of the name: as it is
 * written, as its beginning or a part of it; else as it sounds to a German ear (Kölner Phonetik,
 * Postel 1969); else with one slip of the keyboard, or two in a word of eight letters and more.
 */
public final class NameSought {
    private static final int SHORTEST_SOUND = 3;
    private static final int SHORTEST_CODE = 2;
    private static final int SHORTEST_SLIP = 4;
    private static final int SHORTEST_TWO_SLIPS = 8;

    private final List<Word> words;

    private NameSought(List<Word> words) {
        this.words = words;
    }

    private record Word(String text, String code, int slips) {
        static Word of(String text) {
            var code = text.length() < SHORTEST_SOUND ? "" : Sound.of(text);
            int slips =
                    text.length() < SHORTEST_SLIP ? 0 : text.length() < SHORTEST_TWO_SLIPS ? 1 : 2;
            return new Word(text, code.length() < SHORTEST_CODE ? "" : code, slips);
        }

        Optional<Closeness> in(List<String> name) {
            Closeness best = null;
            for (var word : name) {
                var now = in(word);
                best = best == null || now != null && now.compareTo(best) < 0 ? now : best;
            }
            return Optional.ofNullable(best);
        }

        private @org.jspecify.annotations.Nullable Closeness in(String word) {
            if (word.startsWith(text)) {
                return word.length() == text.length() ? Closeness.EQUAL : Closeness.BEGINNING;
            }
            if (word.contains(text)) {
                return Closeness.PART;
            }
            if (!code.isEmpty() && word.length() >= SHORTEST_SOUND && code.equals(Sound.of(word))) {
                return Closeness.SOUND;
            }
            return slips > 0 && Slips.within(text, word, slips) ? Closeness.SLIP : null;
        }
    }

    /** How close a word comes, closest first. */
    public enum Closeness {
        EQUAL,
        BEGINNING,
        PART,
        SOUND,
        SLIP
    }

    /**
     * How well a name fits.
     *
     * @param worst the word that fits worst
     * @param sum grows with every word that is not equal
     */
    public record Fit(Closeness worst, int sum) {
        /** Whether the letters are there; otherwise it only sounds or looks alike. */
        public boolean literal() {
            return worst.compareTo(Closeness.PART) <= 0;
        }
    }

    /** What somebody typed; no words fit every name. */
    public static NameSought of(String text) {
        return new NameSought(NameKey.words(text).stream().map(Word::of).toList());
    }

    /** How well this name fits; empty when it does not. */
    public Optional<Fit> in(PersonName name) {
        return in(NameKey.words(name));
    }

    Optional<Fit> in(List<String> name) {
        var worst = Closeness.EQUAL;
        int sum = 0;
        for (var word : words) {
            var close = word.in(name);
            if (close.isEmpty()) {
                return Optional.empty();
            }
            worst = close.get().compareTo(worst) > 0 ? close.get() : worst;
            sum += close.get().ordinal();
        }
        return Optional.of(new Fit(worst, sum));
    }
}
