package org.beistand.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.beistand.problems.ProblemAnswers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Answers those who are not signed in, or no longer, in the way each can deal with. */
final class SignInAgain implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {
    private static final String HTMX = "HX-Request";
    private static final String HTMX_GO = "HX-Redirect";

    private final ProblemAnswers answers;
    private final SignInSettings settings;

    SignInAgain(ProblemAnswers answers, SignInSettings settings) {
        this.answers = answers;
        this.settings = settings;
    }

    /** Nobody is signed in. */
    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException failure) {
        if (isLive(exchange)) {
            boolean _ = exchange.getResponse().setStatusCode(HttpStatus.NO_CONTENT);
            return exchange.getResponse().setComplete();
        }
        return signIn(exchange, HttpStatus.UNAUTHORIZED);
    }

    /** Proof is missing that our own page sent it; often because the session is gone. */
    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException failure) {
        return signIn(exchange, HttpStatus.FORBIDDEN);
    }

    private Mono<Void> signIn(ServerWebExchange exchange, HttpStatus status) {
        if (exchange.getRequest().getHeaders().containsHeader(HTMX)) {
            return go(exchange, status, HTMX_GO);
        }
        if (ProblemAnswers.wantsPage(exchange)) {
            return go(exchange, HttpStatus.SEE_OTHER, HttpHeaders.LOCATION);
        }
        var language = ProblemAnswers.language(exchange);
        var problems = answers.problems();
        return answers.write(
                exchange,
                status == HttpStatus.FORBIDDEN
                        ? problems.noProof(language)
                        : problems.notSignedIn(language));
    }

    private Mono<Void> go(ServerWebExchange exchange, HttpStatus status, String header) {
        boolean _ = exchange.getResponse().setStatusCode(status);
        exchange.getResponse().getHeaders().set(header, address(exchange));
        return exchange.getResponse().setComplete();
    }

    private String address(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var hadSession = request.getCookies().containsKey(settings.sessionCookie());
        var htmx = request.getHeaders().containsHeader(HTMX);
        var signIn = hadSession || htmx ? "/login?expired" : "/login";
        var path = request.getPath().pathWithinApplication().value();
        if (htmx || !HttpMethod.GET.equals(request.getMethod()) || "/".equals(path)) {
            return signIn;
        }
        var query = request.getURI().getRawQuery();
        var next =
                URLEncoder.encode(
                        query == null ? path : path + "?" + query, StandardCharsets.UTF_8);
        return signIn + (hadSession ? "&" : "?") + "next=" + next;
    }

    private static boolean isLive(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        return "/live".equals(request.getPath().pathWithinApplication().value())
                || request.getHeaders().getAccept().contains(MediaType.TEXT_EVENT_STREAM);
    }
}
