package org.beistand.language;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/**
 * What belongs to a member of staff alone and is neither a fact nor an answer: drafts, saved views,
 * how far one has read. Changeable, kept outside the event log, personal content sealed.
 */
public interface Workspace {

    /**
     * A form's unfinished text.
     *
     * @param form which form of which thing, such as {@code note:<case id>}; no free text
     */
    record Draft(String form, Map<String, String> fields, Instant savedAt) {
        public Draft {
            fields = Map.copyOf(fields);
        }
    }

    /**
     * A filter kept under a name.
     *
     * @param page the page it belongs to, such as {@code cases}
     * @param query the address part after the question mark: codes, ids and dates only
     */
    record SavedView(UUID id, String page, String name, String query) {}

    /** Keeps or replaces the draft of a form; answers when it was saved. */
    CompletionStage<Instant> saveDraft(Actor actor, String form, Map<String, String> fields);

    /** The draft of a form, if there is one. */
    CompletionStage<Optional<Draft>> draft(Actor actor, String form);

    /** Forgets the draft of a form; nothing happens when there is none. */
    CompletionStage<Void> discardDraft(Actor actor, String form);

    /** The actor's saved views of a page, oldest first. */
    CompletionStage<List<SavedView>> savedViews(Actor actor, String page);

    /** Keeps a view; an equal name on the same page is replaced. */
    CompletionStage<Void> saveView(Actor actor, SavedView view);

    /** Forgets a view of the actor's own. */
    CompletionStage<Void> removeView(Actor actor, UUID view);

    /**
     * Remembers that the actor has now seen a thing, and answers the log position up to which it
     * had been seen before; 0 for the first time.
     */
    CompletionStage<Long> markSeen(Actor actor, UUID thing, long position);

    /** What the actor has seen lately, latest first, at most so many. */
    CompletionStage<List<UUID>> recentlySeen(Actor actor, int atMost);
}
