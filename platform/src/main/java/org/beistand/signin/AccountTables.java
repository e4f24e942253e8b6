package org.beistand.signin;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of this package on one database. */
record AccountTables(
        AccountTable accounts,
        AccountRules rules,
        RoleRequestTable requests,
        TeamTable teams,
        TokenTable tokens,
        SessionTable sessions,
        LinkTable links,
        PreferenceTable preferences,
        AbsenceTable absences) {

    static AccountTables on(JdbcClient database) {
        return new AccountTables(
                new AccountTable(database),
                new AccountRules(database),
                new RoleRequestTable(database),
                new TeamTable(database),
                new TokenTable(database),
                new SessionTable(database),
                new LinkTable(database),
                new PreferenceTable(database),
                new AbsenceTable(database));
    }
}
