package org.beistand.problems;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.beistand.language.InvalidValue;
import org.beistand.language.NotNow;
import org.beistand.language.ProblemKind;
import org.beistand.language.Rejection;
import org.beistand.language.TooOften;
import org.beistand.problems.Problem.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.web.ErrorResponse;

/** The one place that turns failures into problem documents. */
public final class Problems {
    private static final int SERVER_SIDE = 500;

    private final ProblemTexts texts = new ProblemTexts();
    private final BindingProblems binding = new BindingProblems(texts);

    /** What a failure looks like from outside. */
    public Problem of(Throwable failure, Locale locale) {
        return switch (failure) {
            case CompletionException e when e.getCause() != null -> of(e.getCause(), locale);
            case ExecutionException e when e.getCause() != null -> of(e.getCause(), locale);
            case Rejection refusal -> refusal(refusal, locale);
            case InvalidValue value ->
                    invalid(List.of(binding.error("", value.code(), locale)), locale);
            default -> framework(failure, locale);
        };
    }

    /** A request without anybody signed in. */
    public Problem notSignedIn(Locale locale) {
        return ours(ProblemKind.NOT_SIGNED_IN, List.of(), locale);
    }

    /** A changing request without proof that our own page sent it. */
    public Problem noProof(Locale locale) {
        return ours(ProblemKind.NO_PROOF, List.of(), locale);
    }

    /** What does not exist or may not be known. */
    public Problem notPossible(Locale locale) {
        return ours(ProblemKind.NOT_POSSIBLE, List.of(), locale);
    }

    /** Fields that cannot be taken as they are. */
    public Problem invalid(List<FieldError> errors, Locale locale) {
        return ours(ProblemKind.INVALID, errors, locale);
    }

    /** The codes of all problems that have a page. */
    public Set<String> codes() {
        return texts.codes();
    }

    /** Title and detail of a problem for its page, if there is one of that code. */
    public Optional<Problem> explained(String code, Locale locale) {
        return texts.knows(code)
                ? Optional.of(
                        new Problem(
                                code,
                                200,
                                texts.title(code, locale),
                                texts.detail(code, locale),
                                Map.of(),
                                List.of(),
                                null))
                : Optional.empty();
    }

    private Problem framework(Throwable failure, Locale locale) {
        var errors = binding.errors(failure, locale);
        if (!errors.isEmpty()) {
            return invalid(errors, locale);
        }
        if (failure instanceof ErrorResponse answer) {
            var kind = ProblemKind.of(answer.getStatusCode().value());
            return ours(kind, List.of(), locale);
        }
        return ours(ProblemKind.INTERNAL, List.of(), locale);
    }

    private Problem ours(String kind, List<FieldError> errors, Locale locale) {
        var status = ProblemKind.status(kind);
        return new Problem(
                kind,
                status,
                texts.title(kind, locale),
                texts.detail(kind, locale),
                Map.of(),
                errors,
                status > SERVER_SIDE ? 1L : null);
    }

    private Problem refusal(Rejection refusal, Locale locale) {
        return new Problem(
                refusal.code(),
                ProblemKind.status(refusal),
                texts.title(refusal.code(), locale),
                texts.detail(refusal.code(), locale),
                refusal.members(),
                List.of(),
                retryAfter(refusal));
    }

    private static @Nullable Long retryAfter(Rejection refusal) {
        return switch (refusal) {
            case TooOften often -> often.seconds();
            case NotNow _ -> 1L;
            default -> null;
        };
    }
}
