package org.beistand.platform;

import org.beistand.language.DomainCommand;

/** Closes the sealed values of a command; their key is durable before it returns. */
@FunctionalInterface
public interface Closing {
    /** The same command with nothing open in it. */
    DomainCommand close(DomainCommand command);
}
