package org.beistand.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.beistand.language.TooOften;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;

class ProblemsTest {
    private final Problems problems = new Problems();

    @Test
    void whoever_comes_too_often_is_told_when_to_come_again() {
        var problem = problems.of(new TooOften(Duration.ofSeconds(30)), Locale.ENGLISH);

        assertThat(problem.code()).isEqualTo("too-often");
        assertThat(problem.status()).isEqualTo(429);
        assertThat(problem.retryAfter()).isEqualTo(30);
    }

    @Test
    void a_method_that_an_address_does_not_know_is_a_problem_of_its_own() {
        var failure = new MethodNotAllowedException(HttpMethod.PUT, List.of(HttpMethod.GET));

        var problem = problems.of(failure, Locale.GERMAN);

        assertThat(problem.code()).isEqualTo("method-not-allowed");
        assertThat(problem.status()).isEqualTo(405);
    }

    @ParameterizedTest
    @CsvSource({
        "400, unreadable, 400",
        "401, not-signed-in, 401",
        "403, no-proof, 403",
        "404, not-possible, 404",
        "406, not-acceptable, 406",
        "413, too-large, 413",
        "415, unsupported-media-type, 415",
        "418, unreadable, 400",
        "503, not-now, 503",
        "502, internal, 500"
    })
    void what_the_framework_refuses_looks_like_our_own_refusals(
            int status, String code, int answered) {
        var failure = new ResponseStatusException(HttpStatus.valueOf(status));

        var problem = problems.of(failure, Locale.ENGLISH);

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.status()).isEqualTo(answered);
    }
}
