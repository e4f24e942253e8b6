package org.beistand.search.projection;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.beistand.language.Actor;
import org.beistand.queryside.Asks;
import org.beistand.search.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Search for programs. Words never stand in an address, hence the POST. */
@RestController
final class SearchController {
    private static final int USUAL = 20;

    private final Asks asks;

    SearchController(Asks asks) {
        this.asks = asks;
    }

    /** What is looked for; both kinds and 20 of each, unless said otherwise. */
    record Sought(String text, @Nullable Set<Search.Kind> kinds, @Nullable Integer limit) {
        Search query() {
            return new Search(
                    text,
                    kinds == null ? Set.of() : kinds,
                    List.of(),
                    Objects.requireNonNullElse(limit, USUAL));
        }
    }

    @PostMapping("/api/search")
    Mono<Search.Hits> search(@RequestBody Sought sought, Actor actor, ServerHttpRequest request) {
        return asks.ask(sought.query(), actor, request);
    }
}
