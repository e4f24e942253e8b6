package org.beistand.queryside;

import java.util.List;
import java.util.Set;
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
    private static final Set<Role> WRITERS =
            Set.of(Role.CASE_WORKER, Role.MEDIATOR, Role.OUTREACH_WORKER, Role.SUPERVISOR);

    private final Snippets snippets;

    SnippetController(Snippets snippets) {
        this.snippets = snippets;
    }

    @GetMapping("/api/snippets")
    Mono<List<Snippet>> snippets(Actor actor) {
        if (WRITERS.stream().noneMatch(actor::has) || !mayRead(actor)) {
            throw new NotPossible();
        }
        return Mono.fromCompletionStage(() -> snippets.of(actor));
    }

    private static boolean mayRead(Actor actor) {
        return !(actor instanceof Actor.ApiClient client)
                || client.scopes().contains(Actor.Scope.READ);
    }
}
