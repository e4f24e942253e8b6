package org.beistand.signin;

import java.sql.Connection;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.rules.InTransaction;

/** Looks colleagues up among the accounts. */
final class ColleaguesInSql implements Colleagues {

    @Override
    public boolean worksOnCases(StaffId staff, TeamId team, Connection transaction) {
        return holds(staff, team, "CASE_WORKER", transaction);
    }

    @Override
    public boolean supervises(StaffId staff, TeamId team, Connection transaction) {
        return holds(staff, team, "SUPERVISOR", transaction);
    }

    private static boolean holds(StaffId staff, TeamId team, String role, Connection transaction) {
        return found(
                transaction,
                """
                select exists (select from workspace.account where account_id = ?
                  and team_id = ? and status = 'ACTIVE' and ? = any (roles))
                """,
                staff.value(),
                team.value(),
                role);
    }

    @Override
    public boolean isKnown(StaffId staff, Connection transaction) {
        return found(
                transaction,
                "select exists (select from workspace.account where account_id = ?)",
                staff.value());
    }

    private static boolean found(Connection transaction, String sql, Object... values) {
        return InTransaction.on(transaction).sql(sql).params(values).query(Boolean.class).single();
    }
}
