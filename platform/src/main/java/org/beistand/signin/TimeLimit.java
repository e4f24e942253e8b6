package org.beistand.signin;

import java.time.Duration;
import org.beistand.language.NotNow;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Lets nobody wait for a database that does not answer: whoever waits for two seconds is told to
 * come back, if the database is the reason. Slow work goes on, and so does an answer begun.
 */
final class TimeLimit implements WebFilter {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration AGAIN = Duration.ofSeconds(1);
    private static final int DEEPEST = 12;

    private final DatabasePulse pulse;

    TimeLimit(DatabasePulse pulse) {
        this.pulse = pulse;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var path = exchange.getRequest().getPath().pathWithinApplication().value();
        if (path.equals("/live")) {
            return chain.filter(exchange);
        }
        var answer =
                Mono.defer(() -> chain.filter(exchange))
                        .timeout(waitingInVain(exchange), Mono.error(NotNow::new))
                        .onErrorMap(TimeLimit::databaseIsAway, _ -> new NotNow());
        return pulse.isStill()
                ? pulse.beats().flatMap(beats -> beats ? answer : Mono.error(new NotNow()))
                : answer;
    }

    private Mono<Boolean> waitingInVain(ServerWebExchange exchange) {
        return Flux.interval(PATIENCE, AGAIN)
                .onBackpressureDrop()
                .filter(_ -> !exchange.getResponse().isCommitted())
                .concatMap(_ -> pulse.beats())
                .filter(beats -> !beats)
                .next();
    }

    private static boolean databaseIsAway(Throwable failure) {
        @Nullable Throwable at = failure;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (at instanceof DataAccessResourceFailureException
                    || at instanceof TransientDataAccessException
                    || at instanceof CannotCreateTransactionException) {
                return true;
            }
            at = at.getCause();
        }
        return false;
    }
}
