package org.beistand.pages.testing;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.beistand.language.Actor;
import org.beistand.language.Workspace;

/** Drafts and views in memory; everything was seen up to position 40 before. */
final class FakeWorkspace implements Workspace {
    private final Map<String, Draft> drafts = new ConcurrentHashMap<>();
    private final List<SavedView> views = new ArrayList<>();

    @Override
    public CompletionStage<Instant> saveDraft(
            Actor actor, String form, Map<String, String> fields) {
        drafts.put(form, new Draft(form, fields, FakeOrganisation.NOW));
        return completedFuture(FakeOrganisation.NOW);
    }

    @Override
    public CompletionStage<Optional<Draft>> draft(Actor actor, String form) {
        return completedFuture(Optional.ofNullable(drafts.get(form)));
    }

    @Override
    public CompletionStage<Void> discardDraft(Actor actor, String form) {
        drafts.remove(form);
        return completedFuture(null);
    }

    @Override
    public CompletionStage<List<SavedView>> savedViews(Actor actor, String page) {
        return completedFuture(views.stream().filter(v -> v.page().equals(page)).toList());
    }

    @Override
    public CompletionStage<Void> saveView(Actor actor, SavedView view) {
        views.removeIf(v -> v.page().equals(view.page()) && v.name().equals(view.name()));
        views.add(view);
        return completedFuture(null);
    }

    @Override
    public CompletionStage<Void> removeView(Actor actor, UUID view) {
        views.removeIf(v -> v.id().equals(view));
        return completedFuture(null);
    }

    @Override
    public CompletionStage<Long> markSeen(Actor actor, UUID thing, long position) {
        return completedFuture(40L);
    }

    @Override
    public CompletionStage<List<UUID>> recentlySeen(Actor actor, int atMost) {
        return completedFuture(FakeSearch.recent(atMost));
    }
}
