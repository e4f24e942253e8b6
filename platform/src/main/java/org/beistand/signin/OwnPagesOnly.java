package org.beistand.signin;

import java.util.List;
import java.util.Set;
import org.beistand.documents.ContentRejection.FileTooLarge;
import org.beistand.problems.ProblemAnswers;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Lets changing requests in only from pages of ours where the browser says where they come from,
 * and only with bodies that a foreign page cannot send unnoticed; files only where files are taken.
 */
final class OwnPagesOnly implements WebFilter {
    /** A text four times the longest fits, however its letters are written in a form. */
    static final int LARGEST_BODY = 2 * 1024 * 1024;

    private static final Set<HttpMethod> READING =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN = Set.of("same-origin", "none");
    private static final List<MediaType> BODIES =
            List.of(MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON);

    private final ProblemAnswers answers;

    OwnPagesOnly(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        if (READING.contains(request.getMethod())) {
            return chain.filter(exchange);
        }
        boolean file = FileRoutes.isForm(request) || FileRoutes.isFile(request);
        if (FileRoutes.isTooLarge(request)) {
            return Mono.error(new FileTooLarge());
        }
        if (!file && request.getHeaders().getContentLength() > LARGEST_BODY) {
            return Mono.error(new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE));
        }
        if (comesFromElsewhere(request) || !file && !hasKnownBody(request)) {
            var language = ProblemAnswers.language(exchange);
            return answers.write(exchange, answers.problems().noProof(language));
        }
        return chain.filter(exchange);
    }

    private static boolean comesFromElsewhere(ServerHttpRequest request) {
        var site = request.getHeaders().getFirst("Sec-Fetch-Site");
        return site != null && !OWN.contains(site);
    }

    private static boolean hasKnownBody(ServerHttpRequest request) {
        var headers = request.getHeaders();
        var type = headers.getContentType();
        if (type == null) {
            return headers.getContentLength() <= 0 && !headers.containsHeader("Transfer-Encoding");
        }
        return BODIES.stream().anyMatch(body -> body.includes(type));
    }
}
