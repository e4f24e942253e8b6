package org.beistand.signin;

import org.beistand.language.Actor;
import org.beistand.language.StaffId;
import org.beistand.language.TooOften;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Asks, once it is known who sends a request, whether it is one too many. */
final class EdgeLimits implements WebFilter {
    private final SharedLimits shared;
    private final ReadLimits reads;
    private final LiveStreams streams;
    private final BlockingWork work;

    /** Budgets on all nodes together. */
    record SharedLimits(SharedBudget searches, SharedBudget exports, SharedBudget forms) {}

    EdgeLimits(SharedLimits shared, ReadLimits reads, LiveStreams streams, BlockingWork work) {
        this.shared = shared;
        this.reads = reads;
        this.streams = streams;
        this.work = work;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var asked = Asked.of(exchange.getRequest());
        var onwards = Mono.defer(() -> chain.filter(exchange));
        return switch (asked) {
            case ANYTHING_ELSE -> onwards;
            case PUBLIC_FORM -> within(shared.forms(), Peer.address(exchange), onwards);
            case READ, SEARCH, EXPORT, LIVE ->
                    exchange.getPrincipal()
                            .mapNotNull(EdgeLimits::staff)
                            .map(id -> admitted(asked, id, onwards))
                            .defaultIfEmpty(onwards)
                            .flatMap(answer -> answer);
        };
    }

    private Mono<Void> admitted(Asked asked, StaffId id, Mono<Void> onwards) {
        return switch (asked) {
            case SEARCH -> within(shared.searches(), id.toString(), onwards);
            case EXPORT -> within(shared.exports(), id.toString(), onwards);
            case LIVE -> streams.within(id, onwards);
            default -> Mono.fromRunnable(() -> reads.take(id)).then(onwards);
        };
    }

    private Mono<Void> within(SharedBudget budget, String key, Mono<Void> onwards) {
        return work.mono(() -> budget.take(key))
                .flatMap(wait ->
                        wait.<Mono<Void>>map(w -> Mono.error(new TooOften(w))).orElse(onwards));
    }

    private static @Nullable StaffId staff(Object principal) {
        return principal instanceof Authentication a && a.getPrincipal() instanceof Actor actor
                ? actor.staffId()
                : null;
    }
}
