package org.beistand.access;

import java.sql.Connection;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Writes who stands in which relation to what, and tells other set rules. Called on the connection
 * of the event's transaction, before the append; every call may be repeated.
 */
public interface AccessTables {

    /** An enquiry came in for a team, taken by somebody (nobody when it was imported). */
    void caseReceived(Connection transaction, UUID caseId, TeamId team, @Nullable StaffId receiver);

    /** The case was accepted: intake's part ends. */
    void caseAccepted(Connection transaction, UUID caseId);

    /** Somebody works on the case from now on. */
    void caseAssigned(Connection transaction, UUID caseId, StaffId worker);

    /** Somebody does not work on the case any more; access ends with the commit. */
    void caseUnassigned(Connection transaction, UUID caseId, StaffId worker);

    /** Somebody was asked to take the case over, and nobody else. */
    void caseOffered(Connection transaction, UUID caseId, StaffId successor);

    /** Nobody is asked to take the case over any more. */
    void caseNotOffered(Connection transaction, UUID caseId);

    /** The case was closed or declined: writing ends, reading lasts 90 days. */
    void caseClosed(Connection transaction, UUID caseId, Instant at);

    /** The case goes on as an accepted one. */
    void caseReopened(Connection transaction, UUID caseId);

    /** The case belongs to another team. */
    void caseMoved(Connection transaction, UUID caseId, TeamId team);

    /** Somebody registered a person and sees her until a case names her. */
    void personRegistered(Connection transaction, UUID personId, StaffId registrar);

    /** The case names the person; who sees the case sees her. */
    void personNamed(Connection transaction, UUID caseId, UUID personId);

    /** The case does not name the person any more. */
    void personNoLongerNamed(Connection transaction, UUID caseId, UUID personId);

    /** From now on nothing lets this member of staff near the case or person. */
    void wallBuilt(Connection transaction, StaffId staff, Subject kind, UUID id);

    /** The case belongs to a matter, to whose walls it is subject from now on. */
    void inMatter(Connection transaction, UUID caseId, UUID matterKey);

    /** The wall is gone. */
    void wallRemoved(Connection transaction, StaffId staff, Subject kind, UUID id);

    /** Whether a wall stands between this member of staff and the case or somebody it names. */
    boolean isWalled(Connection transaction, StaffId staff, UUID caseId);

    /** The team that the case belongs to. */
    Optional<TeamId> teamOf(Connection transaction, UUID caseId);
}
