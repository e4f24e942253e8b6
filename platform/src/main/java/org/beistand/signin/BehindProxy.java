package org.beistand.signin;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import org.beistand.platform.StartRefused;
import org.beistand.problems.ProblemAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/**
 * Behind a proxy: answers nobody but the proxy, and learns from it alone where a request comes from
 * and by which scheme. Without a proxy nobody is believed.
 */
final class BehindProxy implements WebFilter {
    private static final List<String> TOLD =
            List.of(
                    "Forwarded",
                    "X-Forwarded-For",
                    "X-Forwarded-Proto",
                    "X-Forwarded-Host",
                    "X-Forwarded-Port",
                    "X-Forwarded-Prefix",
                    "X-Forwarded-Ssl");

    private final List<IpSubnetFilterRule> proxies;
    private final SecurityHeaders headers;
    private final ProblemAnswers answers;

    /** Proxies by address or network, with commas between; empty for none. */
    BehindProxy(String proxies, SecurityHeaders headers, ProblemAnswers answers) {
        this.proxies =
                Arrays.stream(proxies.split(","))
                        .map(String::strip)
                        .filter(proxy -> !proxy.isEmpty())
                        .map(BehindProxy::network)
                        .toList();
        this.headers = headers;
        this.answers = answers;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (proxies.isEmpty()) {
            return chain.filter(exchange);
        }
        var request = exchange.getRequest();
        var peer = request.getRemoteAddress();
        var address = peer == null ? null : peer.getAddress();
        if (address != null && isProxy(address)) {
            var as = asTold(request, address);
            return chain.filter(exchange.mutate().request(as).build());
        }
        if (address != null && address.isLoopbackAddress() && asksForHealth(request)) {
            return chain.filter(exchange);
        }
        var nothing = answers.problems().notPossible(ProblemAnswers.language(exchange));
        return headers.filter(exchange, refused -> answers.write(refused, nothing));
    }

    private ServerHttpRequest asTold(ServerHttpRequest request, InetAddress peer) {
        var client = client(request);
        var uri = UriComponentsBuilder.fromUri(request.getURI()).scheme(scheme(request));
        return request.mutate()
                .uri(uri.build(true).toUri())
                .remoteAddress(new InetSocketAddress(client == null ? peer : client, 0))
                .headers(h -> TOLD.forEach(h::remove))
                .build();
    }

    /**
     * The last one in the list that is no proxy of ours; what stands before it anybody can write.
     */
    private @Nullable InetAddress client(ServerHttpRequest request) {
        var stops = told(request, "X-Forwarded-For");
        for (var stop : stops.reversed()) {
            var address = address(stop);
            if (address == null || !isProxy(address)) {
                return address;
            }
        }
        return null;
    }

    private static String scheme(ServerHttpRequest request) {
        var told = told(request, "X-Forwarded-Proto");
        return !told.isEmpty() && told.getLast().equalsIgnoreCase("https") ? "https" : "http";
    }

    private static List<String> told(ServerHttpRequest request, String header) {
        return request.getHeaders().getOrEmpty(header).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .toList();
    }

    private boolean isProxy(InetAddress address) {
        var peer = new InetSocketAddress(address, 0);
        return proxies.stream().anyMatch(proxy -> proxy.matches(peer));
    }

    /** Programs on this machine may ask whether it lives, as containers do. */
    private static boolean asksForHealth(ServerHttpRequest request) {
        return request.getPath().pathWithinApplication().value().startsWith("/actuator/health");
    }

    private static @Nullable InetAddress address(String text) {
        try {
            return InetAddress.ofLiteral(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static IpSubnetFilterRule network(String proxy) {
        try {
            var parts = proxy.split("/", 2);
            var address = InetAddress.ofLiteral(parts[0]);
            var bits = parts.length == 2 ? Integer.parseInt(parts[1]) : widest(address);
            return new IpSubnetFilterRule(address, bits, IpFilterRuleType.ACCEPT);
        } catch (IllegalArgumentException e) {
            throw new StartRefused("The proxy " + proxy + " is neither address nor network.", e);
        }
    }

    private static int widest(InetAddress address) {
        return address.getAddress().length * Byte.SIZE;
    }
}
