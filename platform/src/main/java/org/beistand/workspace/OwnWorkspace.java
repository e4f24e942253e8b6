package org.beistand.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.beistand.language.Actor;
import org.beistand.language.Workspace;

/** The workspace in PostgreSQL; every row is asked for by its owner's id. */
final class OwnWorkspace implements Workspace {
    private final OwnWork work;
    private final Drafts drafts;
    private final SavedViews views;
    private final SeenTable seen;

    OwnWorkspace(OwnWork work, Drafts drafts, SavedViews views, SeenTable seen) {
        this.work = work;
        this.drafts = drafts;
        this.views = views;
        this.seen = seen;
    }

    @Override
    public CompletionStage<Instant> saveDraft(
            Actor actor, String form, Map<String, String> fields) {
        return work.begin(actor, staff -> drafts.save(staff, form, fields));
    }

    @Override
    public CompletionStage<Optional<Draft>> draft(Actor actor, String form) {
        return work.begin(actor, staff -> drafts.find(staff, form));
    }

    @Override
    public CompletionStage<Void> discardDraft(Actor actor, String form) {
        return work.begin(actor, staff -> drafts.discard(staff, form)).thenAccept(_ -> {});
    }

    @Override
    public CompletionStage<List<SavedView>> savedViews(Actor actor, String page) {
        return work.begin(actor, staff -> views.of(staff, page));
    }

    @Override
    public CompletionStage<Void> saveView(Actor actor, SavedView view) {
        return work.begin(actor, staff -> views.save(staff, view)).thenAccept(_ -> {});
    }

    @Override
    public CompletionStage<Void> removeView(Actor actor, UUID view) {
        return work.begin(actor, staff -> views.remove(staff, view)).thenAccept(_ -> {});
    }

    @Override
    public CompletionStage<Long> markSeen(Actor actor, UUID thing, long position) {
        return work.begin(actor, staff -> seen.mark(staff, thing, position));
    }

    @Override
    public CompletionStage<List<UUID>> recentlySeen(Actor actor, int atMost) {
        return work.begin(actor, staff -> seen.latest(staff, atMost));
    }
}
