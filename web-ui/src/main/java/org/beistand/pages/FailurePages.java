package org.beistand.pages;

import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.beistand.language.NotNow;
import org.beistand.language.NotPossible;
import org.beistand.language.Rejection;
import org.beistand.language.TooOften;
import org.beistand.pages.templates.Templates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponse;
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

    /** What a failure is called, and its status. */
    private record Kind(int status, String code) {
        static Kind of(Throwable failure) {
            return switch (failure) {
                case NotPossible _ -> new Kind(404, "not-possible");
                case NotNow _ -> new Kind(503, "not-now");
                case TooOften _ -> new Kind(429, "too-often");
                case Rejection refusal -> new Kind(409, refusal.code());
                case ErrorResponse answer -> of(answer.getStatusCode());
                default -> new Kind(500, "unexpected");
            };
        }

        private static Kind of(HttpStatusCode status) {
            return switch (status.value()) {
                case 401 -> new Kind(401, "not-signed-in");
                case 403 -> new Kind(403, "no-proof");
                case 404, 405 -> new Kind(404, "not-possible");
                case 413 -> new Kind(413, "too-large");
                case 429 -> new Kind(429, "too-often");
                case 503 -> new Kind(503, "not-now");
                default ->
                        status.is4xxClientError()
                                ? new Kind(status.value(), "not-readable")
                                : new Kind(500, "unexpected");
            };
        }
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted() || !forPeople(exchange)) {
            return Mono.error(failure);
        }
        var kind = Kind.of(failure);
        if (kind.code().equals("unexpected")) {
            LOG.error("A page failed", failure);
        }
        return resolver.resolve(exchange).flatMap(ui -> write(exchange, ui, kind));
    }

    private Mono<Void> write(ServerWebExchange exchange, Ui ui, Kind kind) {
        var response = exchange.getResponse();
        response.setStatusCode(HttpStatusCode.valueOf(kind.status()));
        response.getHeaders().setContentType(JteHtmlEncoder.HTML);
        response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
        var page = response.bufferFactory().wrap(html(ui, kind.code()));
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
