package org.beistand.caseimport;

import org.beistand.language.CommandId;

/** Hears of every command that Beistand has acknowledged; called from several threads. */
@FunctionalInterface
public interface Acknowledged {
    /** It is stored for good, and the log stood at that position behind it. */
    void command(CommandId id, long position);
}
