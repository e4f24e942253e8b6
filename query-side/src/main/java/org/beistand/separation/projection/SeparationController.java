package org.beistand.separation.projection;

import org.beistand.language.Actor;
import org.beistand.people.PersonId;
import org.beistand.queryside.Asks;
import org.beistand.separation.SeparationRulesOf;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** No-contact rules for programs. */
@RestController
final class SeparationController {
    private final Asks asks;

    SeparationController(Asks asks) {
        this.asks = asks;
    }

    /** The no-contact rules that name a person. */
    @GetMapping("/api/people/{id}/separation-rules")
    Mono<SeparationRulesOf.Rules> rules(
            @PathVariable String id, Actor actor, ServerHttpRequest request) {
        return asks.ask(new SeparationRulesOf(Asks.id(id, PersonId::of)), actor, request);
    }
}
