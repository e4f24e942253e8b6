package org.beistand.queryside;

import java.util.List;
import org.beistand.language.Actor;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.staff.Snippet;
import org.beistand.staff.Snippets;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The ready texts of the own team for programs; they are changed by people. */
@RestController
final class SnippetController {
    private final Snippets snippets;

    SnippetController(Snippets snippets) {
        this.snippets = snippets;
    }

    @GetMapping("/api/snippets")
    Mono<List<Snippet>> snippets(Actor actor) {
        if (!actor.has(Role.CASE_WORKER)
                && !actor.has(Role.MEDIATOR)
                && !actor.has(Role.OUTREACH_WORKER)
                && !actor.has(Role.SUPERVISOR)) {
            throw new NotPossible();
        }
        return Mono.fromCompletionStage(() -> snippets.of(actor));
    }
}
