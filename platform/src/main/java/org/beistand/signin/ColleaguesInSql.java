package org.beistand.signin;

import java.sql.Connection;
import org.beistand.language.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Looks colleagues up among the accounts. */
final class ColleaguesInSql implements Colleagues {

    @Override
    public boolean worksOnCases(StaffId staff, Connection transaction) {
        return found(
                transaction,
                staff,
                """
                select exists (select from workspace.account where account_id = ?
                  and status = 'ACTIVE' and 'CASE_WORKER' = any (roles))
                """);
    }

    @Override
    public boolean isKnown(StaffId staff, Connection transaction) {
        return found(
                transaction,
                staff,
                "select exists (select from workspace.account where account_id = ?)");
    }

    private static boolean found(Connection transaction, StaffId staff, String sql) {
        return JdbcClient.create(new SingleConnectionDataSource(transaction, true))
                .sql(sql)
                .param(staff.value())
                .query(Boolean.class)
                .single();
    }
}
