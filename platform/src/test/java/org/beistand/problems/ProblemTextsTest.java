package org.beistand.problems;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beistand.language.ProblemKind;
import org.beistand.language.Rejection;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {
    private static final Pattern RULE = Pattern.compile("InvalidValue\\(\\s*\"([^\"]+)\"");
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("problems", Locale.ROOT);
    private static final ResourceBundle GERMAN =
            ResourceBundle.getBundle("problems", Locale.GERMAN);

    @Test
    void both_languages_say_the_same_things() {
        assertThat(GERMAN.getLocale()).isEqualTo(Locale.GERMAN);
        assertThat(own(GERMAN)).isEqualTo(own(ENGLISH));
    }

    @Test
    void every_refusal_is_explained() {
        var refusals =
                new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("org.beistand")
                                .stream()
                                .filter(c -> c.isAssignableTo(Rejection.class))
                                .filter(c -> !c.getModifiers().contains(JavaModifier.ABSTRACT))
                                .map(JavaClass::getSimpleName)
                                .map(ProblemTextsTest::code)
                                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(refusals).contains("not-possible", "version-outdated", "case-not-open");
        assertThat(own(ENGLISH)).containsAll(keys(refusals));
    }

    @Test
    void every_problem_of_our_own_is_explained() {
        assertThat(own(ENGLISH)).containsAll(keys(ProblemKind.OURS.keySet()));
    }

    @Test
    void every_rule_of_a_value_is_explained() throws IOException {
        var codes = new TreeSet<String>();
        for (var module : Set.of("shared-api", "platform")) {
            try (var files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                files.filter(f -> f.toString().endsWith(".java"))
                        .map(ProblemTextsTest::read)
                        .flatMap(source -> RULE.matcher(source).results())
                        .forEach(found -> codes.add("invalid." + found.group(1)));
            }
        }

        assertThat(codes).contains("invalid.note.empty", "invalid.password.too-short");
        assertThat(own(ENGLISH)).containsAll(codes);
    }

    private static Set<String> keys(Collection<String> codes) {
        var keys = new TreeSet<String>();
        for (var code : codes) {
            keys.add("problem." + code + ".title");
            keys.add("problem." + code + ".detail");
        }
        return keys;
    }

    private static String code(String simpleName) {
        return simpleName.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The keys of this very file, without those of the one behind it. */
    private static Set<String> own(ResourceBundle bundle) {
        var keys = new TreeSet<String>();
        bundle.getKeys().asIterator().forEachRemaining(keys::add);
        if (bundle == GERMAN) {
            keys.removeIf(key -> bundle.getString(key).equals(ENGLISH.getString(key)));
        }
        return keys;
    }
}
