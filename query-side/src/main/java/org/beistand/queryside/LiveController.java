package org.beistand.queryside;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import org.beistand.access.Gate;
import org.beistand.language.Actor;
import org.beistand.signin.StillSignedIn;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Tells open browsers what they might want to read again: names of things only, each after asking
 * the gate. Ends by itself, and soon after a session has ended; the browser then comes back.
 */
@RestController
final class LiveController {
    private static final Duration BEAT = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration LOOK = Duration.ofMillis(1_500);
    private static final Duration GATHER = Duration.ofMillis(40);
    private static final Duration COME_BACK = Duration.ofSeconds(3);
    private static final int MANY = 50;
    private static final int MOST_WAITING = 2_000;

    private final News news;
    private final Gate gate;
    private final StillSignedIn signedIn;
    private final Scheduler waiting =
            Schedulers.fromExecutorService(
                    Executors.newThreadPerTaskExecutor(
                            Thread.ofVirtual().name("live-", 0).factory()));

    LiveController(News news, Gate gate, StillSignedIn signedIn) {
        this.news = news;
        this.gate = gate;
        this.signedIn = signedIn;
    }

    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<String>> live(Actor actor, ServerWebExchange exchange) {
        var pings =
                Flux.<Ping>create(this::listen, FluxSink.OverflowStrategy.BUFFER)
                        .onBackpressureBuffer(MOST_WAITING)
                        .bufferTimeout(MANY + 1, GATHER, true)
                        .concatMap(gathered -> allowed(gathered, actor));
        var beat =
                Flux.interval(Duration.ZERO, BEAT)
                        .onBackpressureDrop()
                        .map(_ -> event().comment("beat").retry(COME_BACK).build());
        return Flux.merge(pings, beat).take(LONGEST).takeUntilOther(signedOut(exchange));
    }

    private static ServerSentEvent.Builder<String> event() {
        return ServerSentEvent.builder();
    }

    private void listen(FluxSink<Ping> sink) {
        var listening = news.listen(sink::next);
        var _ = sink.onDispose(listening::close);
    }

    /** Many at once are told as one, which names nothing and needs no gate. */
    private Flux<ServerSentEvent<String>> allowed(List<Ping> pings, Actor actor) {
        var last = pings.getLast().position();
        if (pings.size() > MANY || pings.stream().anyMatch(ping -> ping.thing() == null)) {
            return Flux.just(event().event("resync").id(Long.toString(last)).data("all").build());
        }
        return Flux.fromIterable(pings)
                .distinct()
                .concatMap(ping -> Mono.fromCallable(() -> told(ping, actor)).subscribeOn(waiting))
                .flatMapIterable(told -> told);
    }

    private List<ServerSentEvent<String>> told(Ping ping, Actor actor) {
        var thing = ping.thing();
        if (thing == null || !gate.mayRead(actor, thing.kind(), thing.id())) {
            return List.of();
        }
        return List.of(
                event().event(thing.kind().name().toLowerCase(Locale.ROOT))
                        .id(Long.toString(ping.position()))
                        .data(thing.id().toString())
                        .build());
    }

    private Mono<Boolean> signedOut(ServerWebExchange exchange) {
        return Flux.interval(LOOK)
                .onBackpressureDrop()
                .concatMap(_ -> signedIn.check(exchange))
                .filter(still -> !still)
                .next();
    }
}
