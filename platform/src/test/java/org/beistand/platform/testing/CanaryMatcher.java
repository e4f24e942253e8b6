package org.beistand.platform.testing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Finds many forms of many words in one pass over bytes. */
final class CanaryMatcher {
    private static final int BITS = 22;
    private final Map<Integer, List<CanaryForms.Form>> byStart = new HashMap<>();
    private final BitSet starts = new BitSet(1 << BITS);
    private final int longest;

    CanaryMatcher(Collection<String> words) {
        int length = 0;
        for (var word : words) {
            for (var form : CanaryForms.of(word)) {
                var start = start(form.bytes());
                byStart.computeIfAbsent(start, _ -> new ArrayList<>()).add(form);
                starts.set(slot(start));
                length = Math.max(length, form.bytes().length);
            }
        }
        longest = length;
    }

    /** How many bytes two neighbouring pieces must share for nothing to hide at the cut. */
    int overlap() {
        return longest - 1;
    }

    /** Reports each form that lies in the first {@code length} bytes. */
    void find(byte[] bytes, int length, Consumer<CanaryForms.Form> found) {
        int window = 0;
        for (int i = 0; i < length; i++) {
            int next = bytes[i];
            next = next >= 'A' && next <= 'Z' ? next + 32 : next & 255;
            window = (window << 8) | next;
            if (i >= 3 && starts.get(slot(window))) {
                compare(bytes, length, i - 3, window, found);
            }
        }
    }

    private void compare(
            byte[] bytes, int length, int from, int window, Consumer<CanaryForms.Form> found) {
        for (var form : byStart.getOrDefault(window, List.of())) {
            if (lies(form.bytes(), bytes, from, length)) {
                found.accept(form);
            }
        }
    }

    private static boolean lies(byte[] form, byte[] bytes, int from, int length) {
        if (from + form.length > length) {
            return false;
        }
        for (int i = 4; i < form.length; i++) {
            int next = bytes[from + i];
            if (form[i] != (byte) (next >= 'A' && next <= 'Z' ? next + 32 : next)) {
                return false;
            }
        }
        return true;
    }

    private static int start(byte[] form) {
        int start = 0;
        for (int i = 0; i < 4; i++) {
            start = (start << 8) | (form[i] & 255);
        }
        return start;
    }

    private static int slot(int start) {
        return (start * 0x9E3779B1) >>> (32 - BITS);
    }
}
