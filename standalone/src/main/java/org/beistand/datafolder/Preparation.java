package org.beistand.datafolder;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.beistand.platform.DatabaseSetup;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Roles and databases of a fresh cluster, and at every start the proof that the server keeps what
 * it acknowledges.
 */
record Preparation(Databases databases) {
    private static final Map<String, String> SAFE =
            Map.of(
                    "fsync", "on",
                    "synchronous_commit", "on",
                    "full_page_writes", "on",
                    "data_checksums", "on");

    void run() throws IOException {
        for (var kind : ClusterKind.values()) {
            var owner = databases.password(kind, DatabaseSetup.OWNER);
            var application = databases.password(kind, DatabaseSetup.APP);
            databases.save();
            var superuser = superuser(kind);
            requireSafe(superuser);
            DatabaseSetup.prepare(superuser, kind.database(), owner, application);
        }
    }

    private DataSource superuser(ClusterKind kind) {
        var access = databases.access(kind, Databases.SUPERUSER);
        var source = new PGSimpleDataSource();
        source.setUrl(access.url().replaceFirst("/[a-z_]+$", "/postgres"));
        source.setUser(access.user());
        source.setPassword(access.password());
        return source;
    }

    private static void requireSafe(DataSource superuser) throws IOException {
        try (var connection = superuser.getConnection()) {
            for (var setting : SAFE.entrySet()) {
                requireSafe(connection, setting.getKey(), setting.getValue());
            }
        } catch (SQLException e) {
            throw new IOException("the database does not answer: " + e.getSQLState(), e);
        }
    }

    private static void requireSafe(Connection connection, String setting, String wanted)
            throws SQLException {
        try (var statement = connection.prepareStatement("select current_setting(?)")) {
            statement.setString(1, setting);
            try (var rows = statement.executeQuery()) {
                var actual = rows.next() ? rows.getString(1) : "unknown";
                if (!wanted.equals(actual)) {
                    throw new CannotStart(
                            "PostgreSQL runs with %s=%s, which can lose facts; Beistand does not start."
                                    .formatted(setting, actual));
                }
            }
        }
    }
}
