package org.beistand.deadlines;

import java.util.UUID;
import java.util.function.Function;
import org.beistand.language.DomainCommand;

/**
 * One kind of thing that is woken: each aggregate has at most one time at which somebody has to
 * look at it. The modules declare their kinds as beans.
 *
 * @param kind its stable name in the database
 * @param look the command by which the aggregate with this id is asked what has come due
 */
public record WhenDue(String kind, Function<UUID, DomainCommand> look) {}
