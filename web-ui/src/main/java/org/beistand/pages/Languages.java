package org.beistand.pages;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.AcceptHeaderLocaleContextResolver;
import org.springframework.web.server.i18n.LocaleContextResolver;

/**
 * Which language a page speaks: what was chosen, else what the browser asks for, of the two we
 * have.
 */
final class Languages implements LocaleContextResolver {
    static final String COOKIE = "lang";

    private final AcceptHeaderLocaleContextResolver browser =
            new AcceptHeaderLocaleContextResolver();

    Languages() {
        browser.setSupportedLocales(List.of(Locale.ENGLISH, Locale.GERMAN));
        browser.setDefaultLocale(Locale.ENGLISH);
    }

    @Override
    public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
        var cookie = exchange.getRequest().getCookies().getFirst(COOKIE);
        return switch (cookie == null ? "" : cookie.getValue()) {
            case "de" -> new SimpleLocaleContext(Locale.GERMAN);
            case "en" -> new SimpleLocaleContext(Locale.ENGLISH);
            default -> browser.resolveLocaleContext(exchange);
        };
    }

    @Override
    public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext context) {
        var locale = context == null ? null : context.getLocale();
        exchange.getResponse().addCookie(cookie(locale == null ? "" : locale.getLanguage()));
    }

    /** The cookie that remembers a language; removes it when the language is neither of ours. */
    static ResponseCookie cookie(String language) {
        boolean ours = language.equals("de") || language.equals("en");
        return ResponseCookie.from(COOKIE, ours ? language : "")
                .path("/")
                .maxAge(ours ? Duration.ofDays(365) : Duration.ZERO)
                .sameSite("Lax")
                .httpOnly(true)
                .build();
    }
}
