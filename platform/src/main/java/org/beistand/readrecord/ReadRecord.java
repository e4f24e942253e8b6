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
     * NotNow} when it cannot be noted: then nothing may leave. Showing nobody is not noted, but a
     * search is, whatever it found.
     */
    void record(Asking asking, Grounds grounds, Shown shown, Looked looked) throws NotNow;

    /**
     * How somebody looked.
     *
     * @param view the kind of view, such as the name of the query
     * @param searched the words of a search, of which only a keyed hash is kept; empty for none
     */
    record Looked(String view, String searched, UUID requestId) {}

    /** Readings, latest first. */
    List<Reading> readings(Reading.Wanted wanted);
}
