package org.beistand.problems;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** The last resort: every failure that reaches the edge leaves as a problem. */
final class ProblemHandler implements WebExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    private static final int SERVER_SIDE = 500;
    private static final int FRAMES = 16;
    private static final int CAUSES = 6;

    private final ProblemAnswers answers;

    ProblemHandler(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        var problem = answers.problems().of(failure, ProblemAnswers.language(exchange));
        if (problem.status() == SERVER_SIDE) {
            LOG.error("{} failed: {}", exchange.getLogPrefix(), traced(failure));
        }
        return answers.write(exchange, problem);
    }

    /** Types and places only: an exception's own words may hold somebody's data. */
    private static String traced(Throwable failure) {
        var trace = new StringBuilder();
        Throwable at = failure;
        for (int i = 0; at != null && i < CAUSES; i++) {
            var frames =
                    Arrays.stream(at.getStackTrace())
                            .limit(FRAMES)
                            .map(StackTraceElement::toString)
                            .collect(Collectors.joining(" < "));
            trace.append(i == 0 ? "" : " because ").append(at.getClass().getName());
            trace.append(" at ").append(frames);
            at = at.getCause();
        }
        return trace.toString();
    }
}
