package org.beistand.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.beistand.platform.DatabaseSetup;
import org.beistand.platform.Migrations;
import org.beistand.platform.testing.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An embedded server with all its safety on, as in earnest, and a migrated database in it. */
final class DurableServer implements AutoCloseable {
    private static final String DATA = "data";
    private static final String KEYS = "keys";
    private static final String LOG = "statements.log";

    private final EmbeddedPostgres server;
    private final TestDatabase database;

    private DurableServer(EmbeddedPostgres server) {
        this.server = server;
        DatabaseSetup.prepare(server.getPostgresDatabase(), DATA, null, null);
        DatabaseSetup.prepare(server.getPostgresDatabase(), KEYS, null, null);
        Migrations.migrate(plain(DATA, DatabaseSetup.OWNER));
        Migrations.migrateKeys(plain(KEYS, DatabaseSetup.OWNER));
        this.database =
                new TestDatabase(
                        url(DATA),
                        url(KEYS),
                        plain(DATA, DatabaseSetup.OWNER),
                        pool(DATA),
                        plain(DATA, "postgres"),
                        plain(KEYS, DatabaseSetup.OWNER),
                        pool(KEYS));
    }

    static DurableServer start() throws IOException {
        return new DurableServer(
                EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("logging_collector", "on")
                        .setServerConfig("log_filename", LOG)
                        .setServerConfig("log_line_prefix", "'%d '")
                        .setServerConfig("shared_buffers", "256MB")
                        .setServerConfig("max_wal_size", "2GB")
                        .start());
    }

    TestDatabase database() {
        return database;
    }

    int port() {
        return server.getPort();
    }

    String dataDatabase() {
        return DATA;
    }

    /** What the server was asked, once it has been told to write it down. */
    Path log() {
        return JdbcClient.create(server.getPostgresDatabase())
                .sql("select current_setting('data_directory') || '/log/' || ?")
                .param(LOG)
                .query((row, _) -> Path.of(row.getString(1)))
                .single();
    }

    private String url(String name) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
    }

    private DataSource plain(String name, String user) {
        var source = new PGSimpleDataSource();
        source.setUrl(url(name));
        source.setUser(user);
        return source;
    }

    private DataSource pool(String name) {
        var config = new HikariConfig();
        config.setDataSource(plain(name, DatabaseSetup.APP));
        config.setMaximumPoolSize(20);
        return new HikariDataSource(config);
    }

    @Override
    public void close() throws IOException {
        database.close();
        server.close();
    }
}
