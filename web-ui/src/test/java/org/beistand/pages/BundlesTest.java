package org.beistand.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say everything, and nothing that nobody asks for in one of them only. */
class BundlesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern LITERAL =
            Pattern.compile(
                    "(?:ui|words|ui\\.words\\(\\))\\.t\\(\\s*\"([a-zA-Z0-9._-]+)\"\\s*[,)]");
    private static final Pattern COUNT = Pattern.compile("\\.count\\(\\s*\"([a-zA-Z0-9._-]+)\"");
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:label|hint|title|text) = \"([a-z][a-zA-Z0-9-]*\\.[a-zA-Z0-9._-]+)\"");

    @Test
    void both_bundles_have_the_same_keys() throws IOException {
        assertThat(german().keySet()).isEqualTo(english().keySet());
    }

    @Test
    void no_text_is_empty_and_none_has_an_ascii_apostrophe() throws IOException {
        for (var bundle : List.of(english(), german())) {
            bundle.forEach((key, text) -> assertThat((String) text).as("%s", key).isNotBlank());
            bundle.forEach(
                    (key, text) -> assertThat((String) text).as("%s", key).doesNotContain("'"));
        }
    }

    @Test
    void both_languages_use_the_same_places() throws IOException {
        var english = english();
        german().forEach((key, text) ->
                assertThat(places((String) text))
                        .as("%s", key)
                        .isEqualTo(places(english.getProperty((String) key))));
    }

    @Test
    void every_key_that_a_template_or_class_names_exists() throws IOException {
        var english = english();
        var missing = new TreeSet<String>();
        for (var source : sources()) {
            var text = Files.readString(source);
            for (var key : keys(text)) {
                if (!english.containsKey(key)) {
                    missing.add(source.getFileName() + " " + key);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<String> keys(String text) {
        var keys = new ArrayList<String>();
        for (var pattern : List.of(LITERAL, LABEL)) {
            pattern.matcher(text).results().forEach(m -> keys.add(m.group(1)));
        }
        COUNT.matcher(text)
                .results()
                .forEach(m -> keys.addAll(List.of(m.group(1) + ".one", m.group(1) + ".many")));
        return keys;
    }

    private static TreeSet<String> places(String text) {
        var places = new TreeSet<String>();
        Pattern.compile("\\{\\d").matcher(text).results().forEach(m -> places.add(m.group()));
        return places;
    }

    private static List<Path> sources() throws IOException {
        try (var templates = Files.walk(Path.of("src/main/jte"));
                var classes = Files.walk(Path.of("src/main/java"))) {
            return Stream.concat(templates, classes).filter(Files::isRegularFile).toList();
        }
    }

    static Properties english() throws IOException {
        return load("messages.properties");
    }

    static Properties german() throws IOException {
        return load("messages_de.properties");
    }

    private static Properties load(String name) throws IOException {
        var bundle = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve(name))) {
            bundle.load(reader);
        }
        return bundle;
    }
}
