package org.beistand.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Sends browsers on, with or without htmx, never to another site. */
final class Redirects {
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private Redirects() {}

    static Mono<Void> to(ServerWebExchange exchange, String address) {
        var response = exchange.getResponse();
        var htmx = exchange.getRequest().getHeaders().containsHeader("HX-Request");
        boolean _ = response.setStatusCode(htmx ? HttpStatus.NO_CONTENT : HttpStatus.SEE_OTHER);
        response.getHeaders().set(htmx ? "HX-Redirect" : HttpHeaders.LOCATION, address);
        return response.setComplete();
    }

    /** Whether an address leads to a page of ours. */
    static boolean isOurs(String address) {
        return OURS.matcher(address).matches();
    }

    /** The wanted address, to be asked for again. */
    static String again(String next) {
        return isOurs(next) ? "&next=" + URLEncoder.encode(next, StandardCharsets.UTF_8) : "";
    }
}
