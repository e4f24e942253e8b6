package org.beistand.peopledirectory.projection;

import java.util.Map;

/**
 * How a name sounds in German, by the Kölner Phonetik (Postel 1969): equal codes for what sounds
 * alike, whoever wrote it down. Expects words as {@link NameKey} gives them; other scripts stay as
 * they are.
 */
final class Sound {
    private static final Map<Character, Character> SIMPLE =
            Map.ofEntries(
                    Map.entry('a', '0'),
                    Map.entry('e', '0'),
                    Map.entry('i', '0'),
                    Map.entry('j', '0'),
                    Map.entry('o', '0'),
                    Map.entry('u', '0'),
                    Map.entry('y', '0'),
                    Map.entry('b', '1'),
                    Map.entry('f', '3'),
                    Map.entry('v', '3'),
                    Map.entry('w', '3'),
                    Map.entry('g', '4'),
                    Map.entry('k', '4'),
                    Map.entry('q', '4'),
                    Map.entry('l', '5'),
                    Map.entry('m', '6'),
                    Map.entry('n', '6'),
                    Map.entry('r', '7'),
                    Map.entry('s', '8'),
                    Map.entry('z', '8'));

    private Sound() {}

    /** The code of one word; empty where nothing of it sounds. */
    static String of(String word) {
        var code = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            var sound = sound(word, i);
            for (char c : sound.toCharArray()) {
                if (code.isEmpty() || code.charAt(code.length() - 1) != c) {
                    var _ = code.append(c);
                }
            }
        }
        var all = code.toString();
        return all.isEmpty() ? "" : all.charAt(0) + all.substring(1).replace("0", "");
    }

    private static String sound(String word, int i) {
        char c = word.charAt(i);
        var next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
        var before = i > 0 ? word.charAt(i - 1) : ' ';
        return switch (c) {
            case 'h' -> "";
            case 'p' -> next == 'h' ? "3" : "1";
            case 'd', 't' -> "csz".indexOf(next) >= 0 ? "8" : "2";
            case 'x' -> "ckq".indexOf(before) >= 0 ? "8" : "48";
            case 'c' -> c(before, next, i == 0);
            default -> String.valueOf(SIMPLE.getOrDefault(c, c));
        };
    }

    private static String c(char before, char next, boolean first) {
        if (first) {
            return "ahkloqrux".indexOf(next) >= 0 ? "4" : "8";
        }
        return "sz".indexOf(before) < 0 && "ahkoqux".indexOf(next) >= 0 ? "4" : "8";
    }
}
