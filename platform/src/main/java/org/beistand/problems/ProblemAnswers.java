package org.beistand.problems;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem the way the asker can read it: as a page to browsers, else as JSON. */
public final class ProblemAnswers {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Problems problems;
    private final @Nullable ErrorPages pages;

    ProblemAnswers(Problems problems, @Nullable ErrorPages pages) {
        this.problems = problems;
        this.pages = pages;
    }

    /** The problems themselves. */
    public Problems problems() {
        return problems;
    }

    /** Answers with the problem. */
    public Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        var response = exchange.getResponse();
        boolean _ = response.setStatusCode(HttpStatusCode.valueOf(problem.status()));
        if (problem.retryAfter() != null) {
            response.getHeaders().set(HttpHeaders.RETRY_AFTER, problem.retryAfter().toString());
        }
        if (pages != null && wantsPage(exchange)) {
            return pages.render(exchange, problem);
        }
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (HttpMethod.HEAD.equals(exchange.getRequest().getMethod())) {
            return response.setComplete();
        }
        var bytes = JSON.writeValueAsString(problem.body()).getBytes(StandardCharsets.UTF_8);
        response.getHeaders().setContentLength(bytes.length);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(bytes)));
    }

    /** The language of the asker, out of those there are. */
    public static Locale language(ServerWebExchange exchange) {
        var locale = exchange.getLocaleContext().getLocale();
        return locale != null && "de".equals(locale.getLanguage()) ? Locale.GERMAN : Locale.ENGLISH;
    }

    /** Whether a browser asks for a page rather than a program for data. */
    public static boolean wantsPage(ServerWebExchange exchange) {
        if (isApi(exchange)) {
            return false;
        }
        return accepted(exchange).stream()
                .anyMatch(type -> type.isCompatibleWith(MediaType.TEXT_HTML) && type.isConcrete());
    }

    /** Whether the request is to the JSON API. */
    public static boolean isApi(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().pathWithinApplication().value().startsWith("/api/");
    }

    private static List<MediaType> accepted(ServerWebExchange exchange) {
        try {
            return exchange.getRequest().getHeaders().getAccept();
        } catch (InvalidMediaTypeException _) {
            return List.of();
        }
    }
}
