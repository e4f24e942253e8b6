package org.beistand.pages;

import java.time.Duration;
import org.beistand.documents.Contents;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.multipart.PartEvent;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Hands a form with a file, still arriving, to the handler that opens it. */
final class PostedFileResolver implements HandlerMethodArgumentResolver {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ArrivingForm.class;
    }

    @Override
    public Mono<Object> resolveArgument(
            MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        Flux<PartEvent> parts = exchange.getAttribute(Contents.PARTS);
        return parts == null
                ? Mono.error(new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE))
                : Mono.just(
                        (ArrivingForm) () -> new PostedFile(parts.timeout(PATIENCE).toStream(1)));
    }
}
