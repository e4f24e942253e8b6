package org.beistand.pages;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.beistand.language.InvalidValue;
import org.beistand.language.NotNow;
import org.beistand.language.ProblemKind;
import org.beistand.language.Rejection;
import org.beistand.language.TooOften;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.ErrorResponse;

/**
 * What a failure is called, its status, and when to try again; the same as in problem documents.
 */
record Failure(int status, String code, @Nullable Long retryAfter) {
    private static final String OWN = "org.beistand.";
    private static final int CAUSES = 6;

    static Failure of(Throwable failure) {
        return switch (failure) {
            case CompletionException e when e.getCause() != null -> of(e.getCause());
            case ExecutionException e when e.getCause() != null -> of(e.getCause());
            case Rejection refusal ->
                    new Failure(ProblemKind.status(refusal), refusal.code(), retryAfter(refusal));
            case InvalidValue _ -> of(ProblemKind.INVALID);
            case BindingResult _ -> of(ProblemKind.INVALID);
            case ErrorResponse answer -> of(ProblemKind.of(answer.getStatusCode().value()));
            default -> of(ProblemKind.INTERNAL);
        };
    }

    private static Failure of(String kind) {
        return new Failure(ProblemKind.status(kind), kind, null);
    }

    private static @Nullable Long retryAfter(Rejection refusal) {
        return switch (refusal) {
            case TooOften often -> often.seconds();
            case NotNow _ -> 1L;
            default -> null;
        };
    }

    /** Whether it is a mistake of ours. */
    boolean ours() {
        return code.equals(ProblemKind.INTERNAL);
    }

    /** Types, and the first place of ours: an exception's own words may hold somebody's data. */
    static String traced(Throwable failure) {
        var trace = new StringBuilder();
        Throwable at = failure;
        for (int i = 0; at != null && i < CAUSES; i++) {
            trace.append(i == 0 ? "" : " because ").append(at.getClass().getName());
            for (var frame : at.getStackTrace()) {
                if (frame.getClassName().startsWith(OWN)) {
                    trace.append(" at ").append(frame);
                    break;
                }
            }
            at = at.getCause();
        }
        return trace.toString();
    }
}
