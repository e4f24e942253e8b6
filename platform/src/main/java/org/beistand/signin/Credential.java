package org.beistand.signin;

import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** What a request brings along to say who sends it. */
sealed interface Credential {
    /** How the secret of an API token begins, so that a lost one is recognised as such. */
    String TOKEN_PREFIX = "bst_";

    /** The secret of an API token. */
    record Token(String secret) implements Credential {}

    /** The id of a session, in a cookie or, from another process of ours, as bearer. */
    record Session(String id) implements Credential {}

    /** Nothing. */
    record None() implements Credential {}

    /** A bearer alone counts where there is one; a cookie beside it is not looked at. */
    static Credential of(ServerHttpRequest request, String sessionCookie) {
        if (bears(request)) {
            var authorization = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
            var secret = authorization == null ? "" : authorization.substring(7).strip();
            return secret.startsWith(TOKEN_PREFIX) ? new Token(secret) : new Session(secret);
        }
        var cookie = request.getCookies().getFirst(sessionCookie);
        return cookie == null || cookie.getValue().isEmpty()
                ? new None()
                : new Session(cookie.getValue());
    }

    /** Whether the request carries a bearer, which no foreign page can make a browser add. */
    static boolean bears(ServerHttpRequest request) {
        var authorization = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    }
}
