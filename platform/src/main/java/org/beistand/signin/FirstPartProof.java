package org.beistand.signin;

import java.util.Map;
import org.beistand.documents.Contents;
import org.springframework.core.ResolvableType;
import org.springframework.http.codec.multipart.FormPartEvent;
import org.springframework.http.codec.multipart.PartEvent;
import org.springframework.http.codec.multipart.PartEventHttpMessageReader;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes the proof that one of our pages sent it out of the first part of a form with a file, and
 * leaves the rest unread: read as a whole, the file would lie on the disk in clear before anybody
 * knew who sent it.
 */
final class FirstPartProof implements WebFilter {
    private static final String PARAMETER = "_csrf";
    private static final String HEADER = "X-XSRF-TOKEN";
    private static final int LARGEST_FIELD = 64 * 1024;
    private static final int MOST_PARTS = 20;

    private final PartEventHttpMessageReader parts = new PartEventHttpMessageReader();

    FirstPartProof() {
        parts.setMaxInMemorySize(LARGEST_FIELD);
        parts.setMaxParts(MOST_PARTS);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!FileRoutes.isForm(exchange.getRequest())) {
            return chain.filter(exchange);
        }
        return parts.read(ResolvableType.forClass(PartEvent.class), exchange.getRequest(), Map.of())
                .switchOnFirst((first, all) ->
                        chain.filter(
                                first.get() instanceof FormPartEvent field
                                        ? proven(exchange, field, all)
                                        : exchange))
                .then();
    }

    private static ServerWebExchange proven(
            ServerWebExchange exchange, FormPartEvent field, Flux<PartEvent> all) {
        boolean proof = PARAMETER.equals(field.name());
        exchange.getAttributes().put(Contents.PARTS, proof ? all.skip(1) : all);
        return proof
                ? exchange.mutate()
                        .request(r -> r.headers(h -> h.set(HEADER, field.value())))
                        .build()
                : exchange;
    }
}
