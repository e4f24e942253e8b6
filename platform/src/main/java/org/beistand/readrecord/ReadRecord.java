package org.beistand.readrecord;

import java.util.List;
import java.util.UUID;
import org.beistand.access.Grounds;
import org.beistand.language.NotNow;
import org.beistand.language.Queries.Asking;
import org.beistand.language.Shown;

/**
 * The record of reading. Its methods wait for the database, so never call them on an event loop.
 */
public interface ReadRecord {

    /**
     * Notes an answer that is about to leave and returns when the note is durable. Throws {@link
     * NotNow} when it cannot be noted: then nothing may leave. Showing nobody is not noted.
     *
     * @param view the kind of view, such as the name of the query
     */
    void record(Asking asking, Grounds grounds, Shown shown, String view, UUID requestId)
            throws NotNow;

    /** Readings, latest first. */
    List<Reading> readings(Reading.Wanted wanted);
}
