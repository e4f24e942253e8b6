package org.beistand.signin;

import java.sql.Connection;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;

/** Tells set rules who works here, within the transaction of a command. */
public interface Colleagues {
    /** Whether somebody works on a team's cases: its case worker whose account is in use. */
    boolean worksOnCases(StaffId staff, TeamId team, Connection transaction);

    /** Whether somebody supervises a team: its supervisor whose account is in use. */
    boolean supervises(StaffId staff, TeamId team, Connection transaction);

    /** Whether there is such a member of staff at all, in use or known from records only. */
    boolean isKnown(StaffId staff, Connection transaction);
}
