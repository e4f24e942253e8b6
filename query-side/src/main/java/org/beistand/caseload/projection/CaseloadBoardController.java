package org.beistand.caseload.projection;

import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.caseload.CaseloadBoard;
import org.beistand.caseload.WhatIfAssigned;
import org.beistand.language.Actor;
import org.beistand.language.TeamId;
import org.beistand.queryside.Asks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The caseload board for programs. */
@RestController
final class CaseloadBoardController {
    private final Asks asks;

    CaseloadBoardController(Asks asks) {
        this.asks = asks;
    }

    @GetMapping("/api/caseload-board")
    Mono<CaseloadBoard.Board> board(
            @RequestParam(required = false) @Nullable String team,
            Actor actor,
            ServerHttpRequest request) {
        return asks.ask(new CaseloadBoard(Asks.idOrNull(team, TeamId::of)), actor, request);
    }

    @GetMapping("/api/cases/{id}/what-if-assigned")
    Mono<WhatIfAssigned.Candidates> whatIfAssigned(
            @PathVariable String id, Actor actor, ServerHttpRequest request) {
        return asks.ask(new WhatIfAssigned(Asks.id(id, AdvocacyCaseId::of)), actor, request);
    }
}
