package org.beistand.staff;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.beistand.language.Actor;

/** The port to the ready texts of a team. They are no facts: they can be changed and taken away. */
public interface Snippets {
    /** So many a team can keep. */
    int MOST = 100;

    /** Those of the actor's own team, by language and title; none for who belongs to no team. */
    CompletionStage<List<Snippet>> of(Actor actor);

    /**
     * Keeps one for the own team, or changes it; another one of the same name and language is
     * replaced. For the team's supervisor in person; {@code NotPossible} for others. An {@link
     * org.beistand.language.InvalidValue} when the team has {@value #MOST} already.
     */
    CompletionStage<Void> keep(Actor actor, Snippet snippet);

    /** Takes one away. For the team's supervisor in person; {@code NotPossible} for others. */
    CompletionStage<Void> remove(Actor actor, UUID id);
}
