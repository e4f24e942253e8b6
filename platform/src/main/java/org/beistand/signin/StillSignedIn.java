package org.beistand.signin;

import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Tells, for answers that outlive their request, whether whoever sent it may still be answered. */
@FunctionalInterface
public interface StillSignedIn {
    /** Looks at the session or token of the request anew; does not keep a session alive. */
    Mono<Boolean> check(ServerWebExchange exchange);
}
