package org.beistand.platform;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.api.output.MigrateResult;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Brings the databases to the form that this program knows. Run by the owner role, never by the
 * application's; safe to repeat and safe when several nodes start at once.
 */
public final class Migrations {
    private static final long LOCK = 0x4265697374616e64L;

    private static final List<Schema> DATA =
            List.of(
                    Schema.EVENT_STORE,
                    Schema.RULES,
                    Schema.ACCESS_LOG,
                    Schema.WORKSPACE,
                    Schema.READ_MODEL);

    private Migrations() {}

    /** Migrates events, rules, record of reading, workspace and read models. */
    public static void migrate(DataSource owner) {
        migrate(owner, DATA);
    }

    /** Migrates the key store, which is a database of its own. */
    public static void migrateKeys(DataSource owner) {
        migrate(owner, List.of(Schema.KEYS));
    }

    /**
     * Refuses unless the data database stands exactly as this program knows it. Changes nothing, so
     * the application's role can ask.
     */
    static void check(DataSource app) {
        var database = JdbcClient.create(app);
        for (var schema : DATA) {
            check(schema, known(schema), database);
        }
    }

    /** The same for the key store. */
    static void checkKeys(DataSource app) {
        check(Schema.KEYS, known(Schema.KEYS), JdbcClient.create(app));
    }

    private static void check(Schema schema, Set<String> known, JdbcClient database) {
        if (known.isEmpty()) {
            return;
        }
        var applied =
                database.sql(
                                """
                                select regexp_replace(script, '^.*/', '') from %s.migration_history
                                where success and version is not null and type = 'SQL'
                                """
                                        .formatted(schema.sqlName()))
                        .query(String.class)
                        .set();
        if (!known.containsAll(applied)) {
            throw changedByAnother(schema, null);
        }
        if (!applied.containsAll(known)) {
            throw new StartRefused("The schema " + schema.sqlName() + " must be migrated first.");
        }
    }

    /** The names of all migrations of a schema that this program brings along. */
    private static Set<String> known(Schema schema) {
        try {
            var scripts =
                    new PathMatchingResourcePatternResolver()
                            .getResources(
                                    "classpath*:db/migration/" + schema.sqlName() + "/**/V*.sql");
            return Stream.of(scripts).map(Resource::getFilename).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new StartRefused("The program's own files cannot be read.", e);
        }
    }

    private static StartRefused changedByAnother(Schema schema, @Nullable Throwable cause) {
        return new StartRefused(
                "The schema "
                        + schema.sqlName()
                        + " was changed by a newer or different version of Beistand; "
                        + "this one does not know it and leaves it alone.",
                cause);
    }

    private static void migrate(DataSource owner, List<Schema> schemas) {
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(true);
            execute(connection, "select pg_advisory_lock(" + LOCK + ")");
            try {
                for (var schema : schemas) {
                    migrate(owner, connection, schema);
                }
            } finally {
                execute(connection, "select pg_advisory_unlock(" + LOCK + ")");
            }
        } catch (SQLException e) {
            throw new StartRefused(
                    "The database cannot be migrated by the owner role (SQL state "
                            + e.getSQLState()
                            + ").",
                    e);
        }
    }

    private static void migrate(DataSource owner, Connection connection, Schema schema)
            throws SQLException {
        for (var statement : schema.grants()) {
            execute(connection, statement);
        }
        if (known(schema).isEmpty()) {
            return;
        }
        try {
            MigrateResult _ = flyway(owner, schema).migrate();
            execute(
                    connection,
                    "revoke insert, update, delete, truncate on "
                            + schema.sqlName()
                            + ".migration_history from "
                            + DatabaseSetup.APP);
        } catch (FlywayValidateException e) {
            throw changedByAnother(schema, e);
        }
    }

    private static Flyway flyway(DataSource owner, Schema schema) {
        return Flyway.configure()
                .dataSource(owner)
                .schemas(schema.sqlName())
                .defaultSchema(schema.sqlName())
                .createSchemas(false)
                .locations("classpath:db/migration/" + schema.sqlName())
                .table("migration_history")
                .outOfOrder(true)
                .ignoreMigrationPatterns("*:pending")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .cleanDisabled(true)
                .load();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            boolean _ = statement.execute(sql);
        }
    }
}
