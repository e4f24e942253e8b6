package org.beistand.signin;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold across all accounts, asked within the transaction that changes one. */
final class AccountRules {
    private static final long CHANGES = 0x6163636f756e74L;

    private final JdbcClient database;

    AccountRules(JdbcClient database) {
        this.database = database;
    }

    /** Whether nobody has ever been able to sign in here. */
    boolean empty() {
        return database.sql(
                        "select not exists (select from workspace.account where status <> 'IMPORTED')")
                .query(Boolean.class)
                .single();
    }

    /** Lets changes to who may do what wait for each other until the end of the transaction. */
    void oneAtATime() {
        database.sql("select pg_advisory_xact_lock(:key)").param("key", CHANGES).query(_ -> {});
    }

    /** Whether somebody is left who can sign in and administer. */
    boolean administered() {
        return database.sql(
                        """
                        select exists (select from workspace.account
                         where status = 'ACTIVE' and 'ADMINISTRATOR' = any (roles)
                           and password_hash is not null)
                        """)
                .query(Boolean.class)
                .single();
    }
}
