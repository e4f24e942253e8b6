package org.beistand.pages;

import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.beistand.pages.templates.Templates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/**
 * Shows failures outside any page handler to people: an address that leads nowhere, a request that
 * cannot be read, a mistake of ours. Programs get their problem document from elsewhere.
 */
@Order(FailurePages.BEFORE_PROBLEM_DOCUMENTS)
final class FailurePages implements WebExceptionHandler {
    static final int BEFORE_PROBLEM_DOCUMENTS = -10;

    private static final Logger LOG = LoggerFactory.getLogger(FailurePages.class);

    private final Templates templates;
    private final UiResolver resolver;

    FailurePages(Templates templates, UiResolver resolver) {
        this.templates = templates;
        this.resolver = resolver;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted() || !forPeople(exchange)) {
            return Mono.error(failure);
        }
        var seen = Failure.of(failure);
        if (seen.ours()) {
            LOG.error("{}a page failed: {}", exchange.getLogPrefix(), Failure.traced(failure));
        }
        return resolver.resolve(exchange).flatMap(ui -> write(exchange, ui, seen));
    }

    private Mono<Void> write(ServerWebExchange exchange, Ui ui, Failure failure) {
        var response = exchange.getResponse();
        response.setStatusCode(HttpStatusCode.valueOf(failure.status()));
        response.getHeaders().setContentType(JteHtmlEncoder.HTML);
        response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
        if (failure.retryAfter() != null) {
            response.getHeaders().set(HttpHeaders.RETRY_AFTER, failure.retryAfter().toString());
        }
        var page = response.bufferFactory().wrap(html(ui, failure.code()));
        return response.writeWith(Mono.just(page));
    }

    private byte[] html(Ui ui, String code) {
        var out = new Utf8ByteOutput();
        templates.error(ui, code).render(out);
        var bytes = new ByteArrayOutputStream(out.getContentLength());
        try {
            out.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static boolean forPeople(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        return !request.getPath().value().startsWith("/api/")
                && request.getHeaders().getAccept().stream()
                        .anyMatch(t -> t.equalsTypeAndSubtype(MediaType.TEXT_HTML));
    }
}
