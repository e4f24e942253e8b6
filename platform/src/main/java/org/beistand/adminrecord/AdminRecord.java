package org.beistand.adminrecord;

import java.util.List;

/**
 * The record of administration. Its methods wait for the database, so never call them on an event
 * loop.
 */
public interface AdminRecord {

    /**
     * Adds a note in the transaction of its caller, so that the change and its note stand or fall
     * together. Its number is given here.
     */
    void note(AdminNote note);

    /** Notes, latest first. */
    List<AdminNote> notes(AdminNote.Wanted wanted);
}
