package org.beistand.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.beistand.advocacy.AdvocacyCaseRejection;
import org.beistand.caseload.WorkloadRejection;
import org.beistand.language.Rejection;
import org.beistand.people.PersonRejection;
import org.beistand.separation.SeparationRuleRejection;
import org.beistand.spaces.MeetingSpaceRejection;
import org.beistand.spaces.SiteRejection;
import org.beistand.staff.AccountRejection;
import org.beistand.vocabulary.Kinds;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

/** Every code of the shared language has a name that people can read, every refusal a sentence. */
class CodeNamesTest {
    private static final List<String> NOT_SHOWN = List.of("ErasableUnit.Kind");

    private static final List<Class<? extends Rejection>> PARENTS =
            List.of(
                    AdvocacyCaseRejection.class,
                    PersonRejection.class,
                    AccountRejection.class,
                    WorkloadRejection.class,
                    SiteRejection.class,
                    SeparationRuleRejection.class,
                    MeetingSpaceRejection.class);
    private static final Pattern RULE = Pattern.compile("new InvalidValue\\(\"([a-z.-]+)\"");

    private static final Pattern QUESTION =
            Pattern.compile("record (\\w+)\\([^{;]*?\\)\\s*implements\\s+(?:Queries\\.)?Query<");

    @Test
    void every_code_has_a_name() throws Exception {
        var english = BundlesTest.english();
        var missing = new ArrayList<String>();
        var codes = codes();
        for (var type : codes) {
            var name = type.getName().replaceAll(".*\\.", "").replace('$', '.');
            for (var code : type.getEnumConstants()) {
                var key = name + "." + ((Enum<?>) code).name();
                if (!NOT_SHOWN.contains(name) && !english.containsKey(key)) {
                    missing.add(key);
                }
            }
        }
        assertThat(codes).hasSizeGreaterThan(20);
        assertThat(missing).isEmpty();
    }

    @Test
    void every_refusal_says_what_to_do() throws IOException {
        var english = BundlesTest.english();
        var missing = new ArrayList<String>();
        for (var parent : PARENTS) {
            for (var refusal : Kinds.of(parent)) {
                var key = "problem." + code(refusal);
                if (!english.containsKey(key + ".title") || !english.containsKey(key + ".text")) {
                    missing.add(key);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_broken_rule_of_a_value_has_its_sentence() throws IOException {
        var english = BundlesTest.english();
        var codes = new TreeSet<String>();
        try (var files = Files.walk(Path.of("../shared-api/src/main/java"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                RULE.matcher(Files.readString(file)).results().forEach(m -> codes.add(m.group(1)));
            }
        }
        assertThat(codes).hasSizeGreaterThan(20);
        codes.removeIf(code -> english.containsKey("error." + code));
        assertThat(codes).isEmpty();
    }

    @Test
    void every_question_that_somebody_may_be_seen_to_ask_has_its_sentence() throws IOException {
        var english = BundlesTest.english();
        var asked = new TreeSet<String>();
        try (var files = Files.walk(Path.of("../shared-api/src/main/java"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                QUESTION.matcher(Files.readString(file))
                        .results()
                        .forEach(m -> asked.add("audit." + kebab(m.group(1))));
            }
        }
        assertThat(asked).hasSizeGreaterThan(20);
        asked.removeIf(english::containsKey);
        assertThat(asked).isEmpty();
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase();
    }

    private static String code(Class<?> refusal) {
        assertThat(refusal).isAssignableTo(Rejection.class);
        return kebab(refusal.getSimpleName());
    }

    private static List<Class<?>> codes() throws IOException, ClassNotFoundException {
        var found = new ArrayList<Class<?>>();
        var reader = new SimpleMetadataReaderFactory();
        var classes =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:org/beistand/**/*.class");
        for (var file : classes) {
            var type = reader.getMetadataReader(file).getClassMetadata();
            if ("java.lang.Enum".equals(type.getSuperClassName())
                    && !type.getClassName().contains(".pages.")) {
                found.add(Class.forName(type.getClassName()));
            }
        }
        return found;
    }
}
