package org.beistand.caseload.projection;

import org.beistand.caseload.TeamWorkloads;
import org.beistand.caseload.Workload;
import org.beistand.caseload.WorkloadOf;
import org.beistand.language.Actor;
import org.beistand.language.StaffId;
import org.beistand.queryside.Asks;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The loads of workers for programs. */
@RestController
final class WorkloadController {
    private final Asks asks;

    WorkloadController(Asks asks) {
        this.asks = asks;
    }

    /** The loads of the workers of one's own team. */
    @GetMapping("/api/workloads")
    Mono<TeamWorkloads.Loads> team(Actor actor, ServerHttpRequest request) {
        return asks.ask(new TeamWorkloads(), actor, request);
    }

    /** The ETag is the version to be handed back with the next change; see If-Match. */
    @GetMapping("/api/workloads/{id}")
    Mono<Workload> load(
            @PathVariable String id,
            Actor actor,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        var query = new WorkloadOf(Asks.id(id, StaffId::of));
        return asks.ask(query, actor, request)
                .doOnNext(load -> {
                    var version = load.version();
                    if (version != null) {
                        response.getHeaders().setETag(Asks.etag(version));
                    }
                });
    }
}
