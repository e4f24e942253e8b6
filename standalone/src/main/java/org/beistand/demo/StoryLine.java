package org.beistand.demo;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One line of a story: when, who, what, and the words that were written down. Written as {@code 186
 * 09:20 caseworker contact PHONE OUTGOING …: text}.
 *
 * @param number its place in the story, from 0
 * @param daysAgo in working days
 * @param words what follows the verb
 */
record StoryLine(
        int number,
        int daysAgo,
        LocalTime time,
        DemoMember member,
        String verb,
        List<String> words,
        String text) {
    StoryLine {
        words = List.copyOf(words);
    }

    static StoryLine of(int number, String header, String text) {
        var parts = Arrays.asList(header.strip().split("\\s+"));
        return new StoryLine(
                number,
                Integer.parseInt(parts.get(0)),
                LocalTime.parse(parts.get(1)),
                DemoMember.signingInAs(parts.get(2)),
                parts.get(3),
                parts.subList(4, parts.size()),
                text);
    }

    String word(int index) {
        if (index >= words.size()) {
            throw new DemoRefused("A word is missing after “" + verb + "”.");
        }
        return words.get(index);
    }

    <E extends Enum<E>> E code(int index, Class<E> list) {
        return Enum.valueOf(list, word(index));
    }

    /** The codes of a list that stand anywhere in the line. */
    <E extends Enum<E>> Set<E> codes(Class<E> list) {
        var found = EnumSet.allOf(list);
        found.removeIf(code -> indexOf(code.name()) < 0);
        return found;
    }

    int number(int index) {
        return Integer.parseInt(word(index));
    }

    /** Where a word stands, or -1. */
    int indexOf(String word) {
        return words.indexOf(word);
    }
}
