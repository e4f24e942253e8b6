package org.beistand.access;

import java.sql.Connection;
import java.util.UUID;

/**
 * Writes whose records are one, who ever had which role in a case, and who ever was near to whom.
 * Called on the connection of the event's transaction, before the append; every call may be
 * repeated.
 */
public interface PeopleTables {

    /** The records of two people are one: what closes one of them closes the other. */
    void personMerged(Connection transaction, UUID personId, UUID survivor);

    /** They are two again; that they were one stays known. */
    void mergeReversed(Connection transaction, UUID personId, UUID survivor);

    /** The case names the person in a role; who sees the case sees her unless she is a client. */
    void roleTaken(Connection transaction, UUID caseId, UUID personId, String role);

    /** She has the role no more; that she had it stays known. */
    void roleLeft(Connection transaction, UUID caseId, UUID personId, String role);

    /** The two are near to each other; that they were stays known. */
    void nearTo(Connection transaction, UUID personId, UUID other);

    /** She lives in the household; that she did stays known. */
    void livesIn(Connection transaction, UUID personId, UUID household);
}
