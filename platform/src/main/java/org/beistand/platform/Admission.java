package org.beistand.platform;

import java.sql.Connection;
import org.beistand.access.Grounds;
import org.beistand.language.Actor;
import org.beistand.language.DomainCommand;

/** What the event store needs of the gate: yes, and why, or a refusal. */
@FunctionalInterface
interface Admission {
    /** Asked within the command's transaction. */
    Grounds demand(Actor actor, DomainCommand command, Connection transaction);
}
