package org.beistand.peopledirectory.projection;

import org.beistand.language.Actor;
import org.beistand.people.PersonId;
import org.beistand.peopledirectory.DuplicatesOf;
import org.beistand.peopledirectory.MaybeKnown;
import org.beistand.peopledirectory.PeopleNamed;
import org.beistand.peopledirectory.PersonOf;
import org.beistand.queryside.Asks;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** People for programs. Names never stand in an address, hence the two POSTs. */
@RestController
final class PeopleController {
    private final Asks asks;

    PeopleController(Asks asks) {
        this.asks = asks;
    }

    @GetMapping("/api/people/{id}")
    Mono<PersonOf.Found> person(
            @PathVariable String id,
            Actor actor,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        return asks.ask(new PersonOf(Asks.id(id, PersonId::of)), actor, request)
                .doOnNext(found ->
                        response.getHeaders().setETag(Asks.etag(found.person().version())));
    }

    @GetMapping("/api/people/{id}/duplicates")
    Mono<DuplicatesOf.Candidates> duplicates(
            @PathVariable String id, Actor actor, ServerHttpRequest request) {
        return asks.ask(new DuplicatesOf(Asks.id(id, PersonId::of)), actor, request);
    }

    @PostMapping("/api/people/search")
    Mono<PeopleNamed.Matches> search(
            @RequestBody PeopleNamed query, Actor actor, ServerHttpRequest request) {
        return asks.ask(query, actor, request);
    }

    @PostMapping("/api/people/maybe-known")
    Mono<MaybeKnown.Hint> maybeKnown(
            @RequestBody MaybeKnown query, Actor actor, ServerHttpRequest request) {
        return asks.ask(query, actor, request);
    }
}
