package org.beistand.casefile.projection;

import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.casefile.CaseFile;
import org.beistand.casefile.CaseFileOf;
import org.beistand.casefile.DisclosuresToReview;
import org.beistand.casefile.DisclosuresToReviewOf;
import org.beistand.casefile.HandoverBrief;
import org.beistand.casefile.HandoverBriefOf;
import org.beistand.language.Actor;
import org.beistand.queryside.Asks;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** One case's file for programs. */
@RestController
final class CaseFileController {
    private final Asks asks;

    CaseFileController(Asks asks) {
        this.asks = asks;
    }

    /** The ETag is the version to be handed back with the next change; see If-Match. */
    @GetMapping("/api/cases/{id}")
    Mono<CaseFile> file(
            @PathVariable String id,
            Actor actor,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        var query = new CaseFileOf(Asks.id(id, AdvocacyCaseId::of));
        return asks.ask(query, actor, request)
                .doOnNext(file -> response.getHeaders().setETag(Asks.etag(file.version())));
    }

    /** What supervisors passed on without consent, for the auditor to review. */
    @GetMapping("/api/disclosures")
    Mono<DisclosuresToReview> disclosures(Actor actor, ServerHttpRequest request) {
        return asks.ask(new DisclosuresToReviewOf(), actor, request);
    }

    /** The case in short for whoever takes it over, or was asked to. */
    @GetMapping("/api/cases/{id}/handover")
    Mono<HandoverBrief> handover(@PathVariable String id, Actor actor, ServerHttpRequest request) {
        return asks.ask(new HandoverBriefOf(Asks.id(id, AdvocacyCaseId::of)), actor, request);
    }
}
