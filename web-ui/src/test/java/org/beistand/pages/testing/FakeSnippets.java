package org.beistand.pages.testing;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.beistand.language.Actor;
import org.beistand.staff.Snippet;
import org.beistand.staff.Snippets;

/** Keeps ready texts for everybody. */
final class FakeSnippets implements Snippets {
    private final List<Snippet> all =
            new CopyOnWriteArrayList<>(
                    List.of(
                            new Snippet(
                                    new UUID(12, 1),
                                    "amt",
                                    "de",
                                    "Begleitung zum Amt",
                                    "Zum Amt begleitet.")));

    @Override
    public CompletionStage<List<Snippet>> of(Actor actor) {
        return completedFuture(List.copyOf(all));
    }

    @Override
    public CompletionStage<Void> keep(Actor actor, Snippet snippet) {
        all.removeIf(s -> s.id().equals(snippet.id()));
        all.add(snippet);
        return completedFuture(null);
    }

    @Override
    public CompletionStage<Void> remove(Actor actor, UUID id) {
        all.removeIf(s -> s.id().equals(id));
        return completedFuture(null);
    }
}
