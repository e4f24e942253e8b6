package org.beistand.peopledirectory.pages;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beistand.language.InvalidValue;
import org.beistand.pages.Words;
import org.beistand.people.Language;

/**
 * Languages as people write and read them: by their German or English name, or by their ISO 639
 * code. What the platform's locale data has no name for stands in the bundles.
 */
record LanguageNames(Words words) {
    private static final List<String> NAMED_HERE =
            List.of("prs", "kmr", "gsg", "mnk", "rom", "sdh", "zza");
    private static final List<String> LONG_CODES =
            List.of("ckb", "ase", "kab", "tzm", "tig", "ber", "arc", "fil", "swb");
    private static final List<Locale> WRITTEN = List.of(Locale.GERMAN, Locale.ENGLISH);

    /** The name of a language for the reader; its code where nobody has a name for it. */
    String of(Language language) {
        return name(language.code(), words.locale());
    }

    /** Several, in their order. */
    String of(List<Language> languages) {
        return languages.stream().map(this::of).distinct().collect(Collectors.joining(", "));
    }

    /** What somebody wrote, parts separated by commas; a word that names none is refused. */
    List<Language> read(String text) {
        var known = known();
        var found = new ArrayList<Language>();
        for (var part : text.split("[,;/\n]+")) {
            if (!part.isBlank()) {
                found.addAll(languages(part, known));
            }
        }
        return found.stream().distinct().toList();
    }

    private static List<Language> languages(String part, Map<String, String> known) {
        var whole = known.get(folded(part));
        return whole != null
                ? List.of(new Language(whole))
                : Stream.of(part.strip().split("\\s+")).map(word -> language(word, known)).toList();
    }

    private static Language language(String word, Map<String, String> known) {
        var code = known.get(folded(word));
        if (code == null) {
            throw new InvalidValue("language.unknown");
        }
        return new Language(code);
    }

    private Map<String, String> known() {
        var known = new HashMap<String, String>();
        Stream.of(NAMED_HERE.stream(), LONG_CODES.stream(), Stream.of(Locale.getISOLanguages()))
                .flatMap(codes -> codes)
                .forEach(code -> enter(known, code));
        return known;
    }

    private void enter(Map<String, String> known, String code) {
        known.put(code, code);
        for (var locale : WRITTEN) {
            known.putIfAbsent(folded(name(code, locale)), code);
        }
    }

    private String name(String code, Locale locale) {
        return NAMED_HERE.contains(code)
                ? words.in(locale).t("Language." + code)
                : Locale.of(code).getDisplayLanguage(locale);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
