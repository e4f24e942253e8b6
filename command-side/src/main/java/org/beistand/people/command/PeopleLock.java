package org.beistand.people.command;

import java.sql.Connection;
import org.beistand.rules.InTransaction;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What ties people together is decided one at a time, so that two decisions see each other. */
final class PeopleLock {
    private PeopleLock() {}

    /** SQL on the transaction's connection, which holds the lock until it ends. */
    static JdbcClient held(Connection transaction) {
        var client = InTransaction.on(transaction);
        var _ =
                client.sql("select pg_advisory_xact_lock(hashtext('ties of people')) is null")
                        .query(Boolean.class)
                        .single();
        return client;
    }
}
