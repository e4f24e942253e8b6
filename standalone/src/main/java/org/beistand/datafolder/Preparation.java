package org.beistand.datafolder;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * Roles and databases of a fresh cluster, and at every start the proof that the server keeps what
 * it acknowledges.
 */
record Preparation(Databases databases, String owner, String application) {
    private static final Map<String, String> SAFE =
            Map.of(
                    "fsync", "on",
                    "synchronous_commit", "on",
                    "full_page_writes", "on",
                    "data_checksums", "on");

    static Preparation of(Databases databases, String owner, String application) {
        return new Preparation(databases, owner, application);
    }

    void run() throws IOException {
        for (var kind : ClusterKind.values()) {
            var superuser = databases.access(kind, Databases.SUPERUSER);
            var url = superuser.url().replaceFirst("/[a-z_]+$", "/postgres");
            databases.password(kind, owner);
            databases.password(kind, application);
            databases.save();
            try (var connection =
                    DriverManager.getConnection(url, superuser.user(), superuser.password())) {
                requireSafe(connection);
                createRole(connection, owner, databases.password(kind, owner));
                createRole(connection, application, databases.password(kind, application));
                createDatabase(connection, kind.database());
            } catch (SQLException e) {
                throw new IOException("the database cannot be prepared: " + e.getSQLState(), e);
            }
        }
    }

    private static void requireSafe(Connection connection) throws SQLException {
        for (var setting : SAFE.entrySet()) {
            var actual = single(connection, "select current_setting(?)", setting.getKey());
            if (!setting.getValue().equals(actual)) {
                throw new CannotStart(
                        "PostgreSQL runs with %s=%s, which can lose facts; Beistand does not start."
                                .formatted(setting.getKey(), actual));
            }
        }
    }

    private static void createRole(Connection connection, String role, String password)
            throws SQLException {
        if (single(connection, "select '1' from pg_roles where rolname = ?", role).isEmpty()) {
            // passwords are hexadecimal and role names constants, so quoting is safe
            execute(
                    connection,
                    "create role %s login nosuperuser nocreatedb nocreaterole password '%s'"
                            .formatted(role, password));
        }
    }

    private void createDatabase(Connection connection, String name) throws SQLException {
        if (single(connection, "select '1' from pg_database where datname = ?", name).isEmpty()) {
            execute(connection, "create database %s owner %s".formatted(name, owner));
            execute(connection, "revoke all on database %s from public".formatted(name));
            execute(connection, "grant connect on database %s to %s".formatted(name, application));
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String single(Connection connection, String sql, String value)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }
}
