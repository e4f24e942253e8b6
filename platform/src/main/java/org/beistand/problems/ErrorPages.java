package org.beistand.problems;

import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Shows a problem as a page; without a bean of this type, people see the problem document. */
@FunctionalInterface
public interface ErrorPages {
    /** Writes the page; status and headers are set already. */
    Mono<Void> render(ServerWebExchange exchange, Problem problem);
}
