package org.beistand.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.beistand.problems.Problems;
import org.junit.jupiter.api.Test;

/** Every kind of problem that people may meet has been met by a test. */
class ProblemsMetTest {

    @Test
    void every_kind_of_problem_is_named_by_a_test() {
        var tests =
                Sources.tests()
                        .filter(s -> !s.name().equals("ProblemsMetTest.java"))
                        .map(Sources.Source::text)
                        .collect(joining("\n"));
        var codes = new Problems().codes();

        assertThat(codes).hasSizeGreaterThan(25);
        assertThat(codes)
                .filteredOn(code -> !tests.contains(className(code)) && !tests.contains(code))
                .isEmpty();
    }

    /** {@code case-not-open} is thrown as {@code CaseNotOpen}. */
    private static String className(String code) {
        return java.util.Arrays.stream(code.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(joining());
    }
}
