package org.beistand.rules;

import java.sql.Connection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** SQL on a connection that somebody else opened and will close. */
public final class InTransaction {
    private InTransaction() {}

    /** What runs on this connection, in its transaction if it has one. */
    public static JdbcClient on(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }
}
