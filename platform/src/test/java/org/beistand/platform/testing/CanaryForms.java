package org.beistand.platform.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** All the forms in which a word could lie somewhere, as bytes with small letters. */
final class CanaryForms {
    private static final String HEX = "0123456789abcdef";

    private CanaryForms() {}

    /** A word in one of its forms. */
    record Form(String word, String name, byte[] bytes) {}

    static List<Form> of(String word) {
        if (word.getBytes(StandardCharsets.UTF_8).length < 8) {
            throw new IllegalArgumentException("A shorter word is found by chance");
        }
        var forms = new ArrayList<Form>();
        for (var variant : variants(word)) {
            var utf8 = variant.getBytes(StandardCharsets.UTF_8);
            add(forms, word, "UTF-8", utf8);
            add(forms, word, "ISO-8859-1", variant.getBytes(StandardCharsets.ISO_8859_1));
            add(forms, word, "hex", ascii(hex(utf8, "")));
            add(forms, word, "URL, every byte", ascii(hex(utf8, "%")));
            add(forms, word, "URL", ascii(url(utf8)));
            add(forms, word, "form", ascii(url(utf8).replace("%20", "+")));
            add(forms, word, "JSON escapes", ascii(json(variant)));
            for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                add(forms, word, charset.name(), variant.getBytes(charset));
            }
            for (int before = 0; before < 3; before++) {
                add(forms, word, "base64 +" + before, base64(utf8, before));
            }
        }
        return forms;
    }

    /** As it is, and as a normaliser for searching would leave it. */
    private static Set<String> variants(String word) {
        var variants = new LinkedHashSet<String>();
        variants.add(word);
        variants.add(word.toLowerCase(Locale.ROOT));
        variants.add(word.toUpperCase(Locale.ROOT));
        return variants;
    }

    private static void add(List<Form> forms, String word, String name, byte[] bytes) {
        forms.add(new Form(word, name, folded(bytes)));
    }

    /** Small letters for capital ones; so a word is found in whatever case it lies. */
    static byte[] folded(byte[] bytes) {
        var result = bytes.clone();
        for (int i = 0; i < result.length; i++) {
            if (result[i] >= 'A' && result[i] <= 'Z') {
                result[i] += (byte) ('a' - 'A');
            }
        }
        return result;
    }

    /** The characters that do not depend on what stands before and after the word. */
    private static byte[] base64(byte[] word, int before) {
        var padded = new byte[before + word.length];
        System.arraycopy(word, 0, padded, before, word.length);
        var text = Base64.getEncoder().withoutPadding().encodeToString(padded);
        int from = (before * 8 + 5) / 6;
        int to = (padded.length * 8) / 6;
        return ascii(text.substring(from, to));
    }

    private static String hex(byte[] bytes, String each) {
        var text = new StringBuilder();
        for (byte b : bytes) {
            text.append(each).append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
        }
        return text.toString();
    }

    private static String url(byte[] bytes) {
        var text = new StringBuilder();
        for (byte b : bytes) {
            boolean plain = b > 0 && (Character.isLetterOrDigit(b) || "-._~".indexOf(b) >= 0);
            text.append(plain ? "" + (char) b : hex(new byte[] {b}, "%"));
        }
        return text.toString();
    }

    private static String json(String word) {
        var text = new StringBuilder();
        for (char c : word.toCharArray()) {
            text.append(c < 128 ? "" + c : String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
        return text.toString();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
