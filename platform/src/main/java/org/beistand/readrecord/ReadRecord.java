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
     * @param view what is being looked at
     */
    void record(Asking asking, Grounds grounds, Shown shown, View view) throws NotNow;

    /**
     * One look at something.
     *
     * @param kind such as the name of the query
     * @param request which request it was
     */
    record View(String kind, UUID request) {}

    /** Readings, latest first. */
    List<Reading> readings(Reading.Wanted wanted);
}
