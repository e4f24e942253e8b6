package org.beistand.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.beistand.language.InvalidValue;
import org.beistand.language.NotNow;
import org.beistand.language.NotPossible;
import org.beistand.language.TooOften;
import org.beistand.language.VersionOutdated;
import org.beistand.people.PersonId;
import org.beistand.people.PersonRejection.PersonAlreadyRegistered;
import org.beistand.staff.AccountRejection.TeamMissing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;

class FailureTest {
    private static final String CANARY = "Nesrin";

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new NotPossible(), 404, "not-possible"),
                Arguments.of(new NotNow(), 503, "not-now"),
                Arguments.of(new TooOften(Duration.ofSeconds(7)), 429, "too-often"),
                Arguments.of(new VersionOutdated(2), 412, "version-outdated"),
                Arguments.of(new TeamMissing(), 422, "team-missing"),
                Arguments.of(
                        new CompletionException(
                                new PersonAlreadyRegistered(new PersonId(new UUID(1, 1)))),
                        409,
                        "person-already-registered"),
                Arguments.of(new InvalidValue("note.empty"), 422, "invalid"),
                Arguments.of(new ServerWebInputException("x"), 400, "unreadable"),
                Arguments.of(new MethodNotAllowedException("PUT", null), 405, "method-not-allowed"),
                Arguments.of(
                        new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE),
                        413,
                        "too-large"),
                Arguments.of(new IllegalStateException("x"), 500, "internal"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_failure_has_the_status_that_programs_get_too(
            Throwable failure, int status, String code) {
        var seen = Failure.of(failure);

        assertThat(seen.status()).isEqualTo(status);
        assertThat(seen.code()).isEqualTo(code);
    }

    @Test
    void who_came_too_often_is_told_when_to_come_back() {
        assertThat(Failure.of(new TooOften(Duration.ofSeconds(7))).retryAfter()).isEqualTo(7);
        assertThat(Failure.of(new NotNow()).retryAfter()).isEqualTo(1);
    }

    @Test
    void what_is_noted_names_types_and_the_first_place_of_ours_and_no_words() {
        var failure = new IllegalStateException(CANARY, new RuntimeException("of " + CANARY));

        assertThat(Failure.traced(failure))
                .startsWith("java.lang.IllegalStateException at org.beistand.pages.FailureTest")
                .contains("because java.lang.RuntimeException at org.beistand")
                .doesNotContain(CANARY, "\n");
    }
}
