package org.beistand.signin;

import java.sql.Connection;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Looks colleagues up among the accounts. */
final class ColleaguesInSql implements Colleagues {

    @Override
    public boolean worksOnCases(StaffId staff, TeamId team, Connection transaction) {
        return found(
                transaction,
                """
                select exists (select from workspace.account where account_id = ?
                  and team_id = ? and status = 'ACTIVE' and 'CASE_WORKER' = any (roles))
                """,
                staff.value(),
                team.value());
    }

    @Override
    public boolean isKnown(StaffId staff, Connection transaction) {
        return found(
                transaction,
                "select exists (select from workspace.account where account_id = ?)",
                staff.value());
    }

    private static boolean found(Connection transaction, String sql, Object... values) {
        return JdbcClient.create(new SingleConnectionDataSource(transaction, true))
                .sql(sql)
                .params(values)
                .query(Boolean.class)
                .single();
    }
}
