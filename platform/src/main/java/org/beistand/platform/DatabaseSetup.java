package org.beistand.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Prepares an empty PostgreSQL server as its superuser: the two roles and a database that the owner
 * role owns. Safe to repeat.
 */
public final class DatabaseSetup {
    /** The role that migrates. */
    public static final String OWNER = "beistand_owner";

    /** The role that the application works with; it can only add to what must not change. */
    public static final String APP = "beistand_app";

    private static final List<String> APP_LIMITS =
            List.of(
                    "lock_timeout = '3s'",
                    "idle_in_transaction_session_timeout = '10s'",
                    "statement_timeout = '30s'");

    private DatabaseSetup() {}

    /** Creates what is missing; a password of {@code null} leaves the role without one. */
    public static void prepare(
            DataSource superuser,
            String database,
            @Nullable String ownerPassword,
            @Nullable String appPassword) {
        try (var connection = superuser.getConnection()) {
            connection.setAutoCommit(true);
            role(connection, OWNER, ownerPassword);
            role(connection, APP, appPassword);
            for (var limit : APP_LIMITS) {
                execute(connection, "alter role " + APP + " set " + limit);
            }
            database(connection, database);
        } catch (SQLException e) {
            throw new StartRefused(
                    "The database server cannot be prepared (SQL state " + e.getSQLState() + ").",
                    e);
        }
    }

    private static void role(Connection connection, String role, @Nullable String password)
            throws SQLException {
        if (!found(connection, "select 1 from pg_roles where rolname = ?", role)) {
            execute(connection, "create role " + role + " login");
        }
        if (password != null) {
            try (var quoted = connection.prepareStatement("select quote_literal(?)")) {
                quoted.setString(1, password);
                try (var rows = quoted.executeQuery()) {
                    boolean _ = rows.next();
                    execute(connection, "alter role " + role + " password " + rows.getString(1));
                }
            }
        }
    }

    private static void database(Connection connection, String database) throws SQLException {
        if (!database.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("database name");
        }
        if (!found(connection, "select 1 from pg_database where datname = ?", database)) {
            execute(connection, "create database " + database + " owner " + OWNER);
        }
        execute(connection, "revoke all on database " + database + " from public");
        execute(connection, "grant connect on database " + database + " to " + APP);
    }

    private static boolean found(Connection connection, String sql, String name)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            boolean _ = statement.execute(sql);
        }
    }
}
