package org.beistand.spaces.projection;

import org.beistand.language.Actor;
import org.beistand.queryside.Asks;
import org.beistand.spaces.MeetingSpaceId;
import org.beistand.spaces.MeetingSpaceOf;
import org.beistand.spaces.SpaceCatalogue;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Sites and meeting spaces for programs. */
@RestController
final class SpaceController {
    private final Asks asks;

    SpaceController(Asks asks) {
        this.asks = asks;
    }

    /** All sites and their meeting spaces, with what matters from today on. */
    @GetMapping("/api/sites")
    Mono<SpaceCatalogue.Catalogue> sites(Actor actor, ServerHttpRequest request) {
        return asks.ask(new SpaceCatalogue(), actor, request);
    }

    /** The ETag is the version to be handed back with the next change; see If-Match. */
    @GetMapping("/api/meeting-spaces/{id}")
    Mono<MeetingSpaceOf.Placed> space(
            @PathVariable String id,
            Actor actor,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        var query = new MeetingSpaceOf(Asks.id(id, MeetingSpaceId::of));
        return asks.ask(query, actor, request)
                .doOnNext(page -> response.getHeaders().setETag(Asks.etag(page.space().version())));
    }
}
