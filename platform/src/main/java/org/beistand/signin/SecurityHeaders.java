package org.beistand.signin;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Puts on every answer, errors included, what keeps browsers careful. */
final class SecurityHeaders implements WebFilter {
    static final String POLICY =
            String.join(
                    "; ",
                    "default-src 'none'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "img-src 'self' data: blob:",
                    "connect-src 'self'",
                    "font-src 'self'",
                    "manifest-src 'self'",
                    "worker-src 'self'",
                    "form-action 'self'",
                    "base-uri 'none'",
                    "frame-ancestors 'none'");

    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

    /** Addresses that carry a version; only these may be kept. */
    private static final Pattern VERSIONED =
            Pattern.compile("/[0-9a-f]{8}/ui/.+|/webjars/[^/]+/[0-9][^/]*/.+");

    private final SignInSettings settings;

    SecurityHeaders(SignInSettings settings) {
        this.settings = settings;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> careful(exchange)));
        return chain.filter(exchange);
    }

    private void careful(ServerWebExchange exchange) {
        set(exchange);
        if (!settings.plainLoopback()) {
            secureCookies(exchange.getResponse());
        }
    }

    /** No cookie, whoever sets it, ever travels in clear. */
    private static void secureCookies(ServerHttpResponse response) {
        response.getCookies()
                .values()
                .forEach(same -> same.replaceAll(c -> c.mutate().secure(true).build()));
        var raw = response.getHeaders().get(HttpHeaders.SET_COOKIE);
        if (raw != null) {
            // a list that more cookies can be added to
            var secure = new ArrayList<>(raw);
            secure.replaceAll(c -> c.contains("; Secure") ? c : c + "; Secure");
            response.getHeaders().put(HttpHeaders.SET_COOKIE, secure);
        }
    }

    private static void set(ServerWebExchange exchange) {
        var headers = exchange.getResponse().getHeaders();
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        if ("https".equals(exchange.getRequest().getURI().getScheme())) {
            headers.set("Strict-Transport-Security", TWO_YEARS);
        }
        if (!mayBeKept(exchange)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private static boolean mayBeKept(ServerWebExchange exchange) {
        var status = exchange.getResponse().getStatusCode();
        var fine = status == null || status.value() == 200 || status.value() == 304;
        var path = exchange.getRequest().getPath().pathWithinApplication().value();
        var control = exchange.getResponse().getHeaders().getCacheControl();
        return fine && control != null && VERSIONED.matcher(path).matches();
    }
}
