package org.beistand.platform.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.beistand.platform.DatabaseSetup;
import org.beistand.platform.Migrations;

/** One embedded PostgreSQL server for the whole test run; databases are cheap copies. */
public final class TestPostgres {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String TEMPLATE = "beistand_template";
    private static final String KEYS_TEMPLATE = "beistand_keys_template";

    private TestPostgres() {}

    /** A migrated database of its own for the caller. */
    public static TestDatabase fresh() {
        return copy(Migrated.SERVER, TEMPLATE, KEYS_TEMPLATE);
    }

    /** A database of its own with the roles prepared but nothing migrated. */
    public static TestDatabase empty() {
        return copy(Server.SERVER, "template0", "template0");
    }

    /** A copy of a database that nobody uses any more. */
    public static TestDatabase like(TestDatabase closed) {
        return copy(Migrated.SERVER, name(closed.url()), name(closed.keysUrl()));
    }

    private static String name(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static TestDatabase copy(EmbeddedPostgres server, String template, String keys) {
        var name = "test_" + COUNT.incrementAndGet();
        create(server, name, template);
        create(server, name + "_keys", keys);
        return TestDatabase.at(url(server, name), url(server, name + "_keys"));
    }

    private static void create(EmbeddedPostgres server, String name, String template) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "create database "
                            + name
                            + " template "
                            + template
                            + " owner "
                            + DatabaseSetup.OWNER);
            statement.execute("revoke all on database " + name + " from public");
            statement.execute("grant connect on database " + name + " to " + DatabaseSetup.APP);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String url(EmbeddedPostgres server, String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    private static final class Server {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                var server =
                        EmbeddedPostgres.builder()
                                .setDataDirectory(folder())
                                .setCleanDataDirectory(true)
                                .setServerConfig("max_connections", "300")
                                .setServerConfig("fsync", "off")
                                .setServerConfig("synchronous_commit", "off")
                                .setServerConfig("log_error_verbosity", "terse")
                                .setServerConfig("log_min_error_statement", "panic")
                                .start();
                DatabaseSetup.prepare(server.getPostgresDatabase(), TEMPLATE, null, null);
                DatabaseSetup.prepare(server.getPostgresDatabase(), KEYS_TEMPLATE, null, null);
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** In memory where the system has such a place: hundreds of files for each database. */
    private static Path folder() throws IOException {
        var memory = Path.of("/dev/shm");
        return Files.isWritable(memory)
                ? Files.createTempDirectory(memory, "beistand-test")
                : Files.createTempDirectory("beistand-test");
    }

    private static final class Migrated {
        static final EmbeddedPostgres SERVER = migrate(Server.SERVER);

        private static EmbeddedPostgres migrate(EmbeddedPostgres server) {
            Migrations.migrate(TestDatabase.single(url(server, TEMPLATE), DatabaseSetup.OWNER));
            Migrations.migrateKeys(
                    TestDatabase.single(url(server, KEYS_TEMPLATE), DatabaseSetup.OWNER));
            return server;
        }
    }
}
