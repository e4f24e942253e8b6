package org.beistand.pages;

import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** The few cookies of the pages themselves; none holds more than a code or a number. */
final class Cookies {
    /** The log position that the next pages must include. */
    static final String POSITION = "at-least";

    /** The key of what just succeeded. */
    static final String SAID = "said";

    /** Light or dark, by choice. */
    static final String THEME = "theme";

    /** Whether single keys do something: {@code off}, by choice. */
    static final String KEYS = "keys";

    private Cookies() {}

    static String value(ServerHttpRequest request, String name) {
        var cookie = request.getCookies().getFirst(name);
        return cookie == null ? "" : cookie.getValue();
    }

    /** For the next page or two; an empty value removes it. */
    static ResponseCookie brief(String name, String value) {
        return cookie(name, value, value.isEmpty() ? Duration.ZERO : Duration.ofMinutes(1));
    }

    /** For a year; an empty value removes it. */
    static ResponseCookie lasting(String name, String value) {
        return cookie(name, value, value.isEmpty() ? Duration.ZERO : Duration.ofDays(365));
    }

    private static ResponseCookie cookie(String name, String value, Duration age) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(age)
                .sameSite("Strict")
                .httpOnly(true)
                .build();
    }
}
