package org.beistand.reactions;

import java.util.List;
import org.beistand.language.DomainCommand;
import org.beistand.language.Recorded;

/**
 * What follows from a fact by itself. Every bean of this type reads the whole log, from the
 * beginning when it is new, and keeps its place over a restart; its commands are sent as the
 * system's own. After an accident the same fact may come again: each command still takes effect
 * once, because its id follows from the fact. Takes part in no transaction of the fact; what must
 * hold at once belongs to a set rule.
 */
public interface Reaction {
    /** Its name in the log and of its place there, in kebab case; never changed. */
    String name();

    /** Whether facts of this type may lead to something; others are passed over unread. */
    boolean concerns(Class<?> fact);

    /** The commands that follow, at most one for each aggregate and kind; none mostly. */
    List<DomainCommand> to(Recorded<?> fact);
}
