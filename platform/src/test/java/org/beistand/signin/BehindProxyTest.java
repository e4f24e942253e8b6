package org.beistand.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.beistand.platform.StartRefused;
import org.beistand.problems.ProblemAnswers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;

class BehindProxyTest {
    private static final AnnotationConfigApplicationContext PROBLEMS =
            new AnnotationConfigApplicationContext("org.beistand.problems");
    private static final SignInSettings SETTINGS =
            new SignInSettings(false, Duration.ofMinutes(15), Duration.ofHours(10), 5, false);

    private final BehindProxy proxy = proxy("10.1.0.0/16, 2001:db8::1");

    @AfterAll
    static void stop() {
        PROBLEMS.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.2.0.1", "127.0.0.1", "2001:db8::2", "203.0.113.9"})
    void nobody_but_the_proxy_is_answered(String peer) {
        var exchange =
                exchange(request(peer, "/page").header("X-Forwarded-For", "10.1.0.1").build());

        assertThat(passed(proxy, exchange)).isNull();
        assertThat(exchange.getResponse().getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(exchange.getResponse().getHeaders().containsHeader("Content-Security-Policy"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"10.1.2.3, https", "2001:db8::1, https", "10.1.2.3, http"})
    void the_proxy_says_by_which_scheme(String peer, String scheme) {
        var request = request(peer, "/page?q=%C3%A4").header("X-Forwarded-Proto", scheme).build();

        var seen = passed(proxy, exchange(request));

        assertThat(seen.getURI()).hasScheme(scheme).hasPath("/page").hasQuery("q=ä");
        assertThat(seen.getHeaders().containsHeader("X-Forwarded-Proto")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.7 | 203.0.113.7",
                "198.51.100.1, 203.0.113.7 | 203.0.113.7",
                "198.51.100.1, 203.0.113.7, 10.1.9.9 | 203.0.113.7",
                "somewhere | 10.1.0.1",
                "10.1.9.9 | 10.1.0.1"
            })
    void a_request_comes_from_where_the_proxy_itself_saw_it_come_from(String told, String from) {
        var request = request("10.1.0.1", "/page").header("X-Forwarded-For", told).build();

        var seen = passed(proxy, exchange(request));

        assertThat(seen.getRemoteAddress().getAddress()).isEqualTo(InetAddress.ofLiteral(from));
    }

    @Test
    void programs_on_this_machine_may_ask_whether_it_lives_and_nothing_else() {
        var health = request("127.0.0.1", "/actuator/health/readiness").build();
        var elsewhere = request("203.0.113.9", "/actuator/health/readiness").build();

        assertThat(passed(proxy, exchange(health))).isNotNull();
        assertThat(passed(proxy, exchange(elsewhere))).isNull();
    }

    @Test
    void without_a_proxy_nobody_is_believed() {
        var request =
                request("203.0.113.9", "/page")
                        .header("X-Forwarded-Proto", "https")
                        .header("X-Forwarded-For", "10.1.0.1")
                        .build();

        var seen = passed(proxy(""), exchange(request));

        assertThat(seen.getURI()).hasScheme("http");
        assertThat(seen.getRemoteAddress().getAddress())
                .isEqualTo(InetAddress.ofLiteral("203.0.113.9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/99", "10.0.0.0/x"})
    void a_proxy_that_is_no_address_stops_the_start(String wrong) {
        assertThatThrownBy(() -> proxy(wrong)).isInstanceOf(StartRefused.class);
    }

    private static BehindProxy proxy(String addresses) {
        return new BehindProxy(
                addresses, new SecurityHeaders(SETTINGS), PROBLEMS.getBean(ProblemAnswers.class));
    }

    private static MockServerHttpRequest.BaseBuilder<?> request(String peer, String path) {
        return MockServerHttpRequest.method(
                        HttpMethod.GET, URI.create("http://beistand.example" + path))
                .remoteAddress(new InetSocketAddress(InetAddress.ofLiteral(peer), 4711));
    }

    private static MockServerWebExchange exchange(MockServerHttpRequest request) {
        return MockServerWebExchange.from(request);
    }

    /** The request as it reaches what lies behind, or {@code null}. */
    private static ServerHttpRequest passed(BehindProxy proxy, MockServerWebExchange exchange) {
        var seen = new AtomicReference<ServerHttpRequest>();
        proxy.filter(exchange, onwards -> Mono.fromRunnable(() -> seen.set(onwards.getRequest())))
                .block();
        return seen.get();
    }
}
