package org.beistand.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import reactor.core.publisher.Mono;

/** Looks at the headers of each and every answer that a test gets. */
final class EveryAnswerIsCareful implements ExchangeFilterFunction {
    @Override
    public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
        return next.exchange(request).doOnNext(answer -> check(request, answer));
    }

    static void check(ClientRequest request, ClientResponse answer) {
        var headers = answer.headers().asHttpHeaders();
        var where = request.method() + " " + request.url() + " → " + answer.statusCode();
        assertThat(headers.getFirst("Content-Security-Policy"))
                .as(where)
                .startsWith("default-src 'none'; script-src 'self'")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(headers.getFirst("X-Content-Type-Options")).as(where).isEqualTo("nosniff");
        assertThat(headers.getFirst("Referrer-Policy")).as(where).isEqualTo("no-referrer");
        assertThat(headers.getFirst("Cross-Origin-Opener-Policy"))
                .as(where)
                .isEqualTo("same-origin");
        assertThat(headers.getFirst("X-Frame-Options")).as(where).isEqualTo("DENY");
        if (!request.url().getPath().startsWith("/0a1b2c3d/ui/")) {
            assertThat(headers.get("Cache-Control")).as(where).containsExactly("no-store");
        }
        assertThat(headers.containsHeader("Strict-Transport-Security"))
                .as(where)
                .isEqualTo("https".equals(request.url().getScheme()));
    }
}
