package org.beistand.problems;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Titles and details in the languages there are. */
final class ProblemTexts {
    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    ProblemTexts() {
        messages.setBasename("problems");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.ENGLISH);
    }

    String title(String code, Locale locale) {
        var title = text("problem." + code + ".title", locale);
        return title == null ? required("problem.unnamed.title", locale) : title;
    }

    String detail(String code, Locale locale) {
        var detail = text("problem." + code + ".detail", locale);
        return detail == null ? required("problem.unnamed.detail", locale) : detail;
    }

    String rule(String code, Locale locale) {
        var rule = text("invalid." + code, locale);
        return rule == null ? required("invalid.other", locale) : rule;
    }

    boolean knows(String code) {
        return text("problem." + code + ".title", Locale.ENGLISH) != null;
    }

    Set<String> codes() {
        var codes = new TreeSet<String>();
        for (var key : ResourceBundle.getBundle("problems", Locale.ROOT).keySet()) {
            if (key.startsWith("problem.") && key.endsWith(".title")) {
                boolean _ =
                        codes.add(
                                key.substring(
                                        "problem.".length(), key.length() - ".title".length()));
            }
        }
        boolean _ = codes.remove("unnamed");
        return codes;
    }

    private String required(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private @Nullable String text(String key, Locale locale) {
        return messages.getMessage(key, null, null, locale);
    }
}
