package org.beistand.access;

import java.sql.Connection;
import java.util.Set;
import java.util.UUID;
import org.beistand.language.Actor;
import org.beistand.language.CanIgnoreReturnValue;
import org.beistand.language.DomainCommand;
import org.beistand.language.NotPossible;
import org.beistand.language.Queries;

/**
 * The one place that says yes or no. Denies by default and never says why. Its methods wait for the
 * database, so never call them on an event loop.
 */
public interface Gate {

    /**
     * Lets a command pass, or throws {@link NotPossible}. Asked inside the command's transaction,
     * on its connection, so that what it read still holds when the events are stored.
     */
    @CanIgnoreReturnValue
    Grounds demand(Actor actor, DomainCommand command, Connection transaction) throws NotPossible;

    /** Lets a query pass, or throws {@link NotPossible}. */
    @CanIgnoreReturnValue
    Grounds demand(Actor actor, Queries.Query<?> query) throws NotPossible;

    /**
     * The commands that the actor's roles and relations allow towards this case or person at this
     * moment; whether it can take them at its stage is the aggregate's matter.
     */
    Set<Class<?>> commandsFor(Actor actor, Subject kind, UUID id);

    /** Whether the actor may read the content of this case or person at this moment. */
    boolean mayRead(Actor actor, Subject kind, UUID id);

    /** All cases whose content the actor may read at this moment. */
    Visible visibleCases(Actor actor);

    /**
     * Those of the people of whom the actor must not even learn that they are known: a wall stands
     * between, or between the actor and a case that names them.
     */
    Set<UUID> beyondWalls(Actor actor, Set<UUID> people);

    /** Whether a wall stands between the actor and the case or person. */
    boolean walledOff(Actor actor, Subject kind, UUID id);

    /** The open cases that the actor was asked to take over; no more than that is told of them. */
    Set<UUID> casesOffered(Actor actor);

    /** All people whom the actor may see at this moment. */
    Visible visiblePeople(Actor actor);
}
