package org.beistand.chronology.projection;

import java.util.Set;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.chronology.Chronology;
import org.beistand.chronology.ChronologyOf;
import org.beistand.chronology.EntryGroup;
import org.beistand.language.Actor;
import org.beistand.queryside.Asks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A case's chronology for programs. */
@RestController
final class ChronologyController {
    private static final int USUAL = 50;
    private final Asks asks;

    ChronologyController(Asks asks) {
        this.asks = asks;
    }

    /** Which part of the chronology, as it stands in the address. */
    record Part(@Nullable Set<EntryGroup> group, @Nullable String before, @Nullable Integer limit) {
        ChronologyOf of(AdvocacyCaseId id) {
            return new ChronologyOf(
                    id, group == null ? Set.of() : group, before, limit == null ? USUAL : limit);
        }
    }

    @GetMapping("/api/cases/{id}/chronology")
    Mono<Chronology> chronology(
            @PathVariable String id,
            @ModelAttribute Part part,
            Actor actor,
            ServerHttpRequest request) {
        return asks.ask(part.of(Asks.id(id, AdvocacyCaseId::of)), actor, request);
    }
}
