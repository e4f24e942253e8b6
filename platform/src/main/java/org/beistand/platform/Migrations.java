package org.beistand.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings the databases to the form that this program knows. Run by the owner role, never by the
 * application's; safe to repeat and safe when several nodes start at once.
 */
public final class Migrations {
    private static final long LOCK = 0x4265697374616e64L;

    private Migrations() {}

    /** Migrates events, rules, record of reading, workspace and read models. */
    public static void migrate(DataSource owner) {
        migrate(
                owner,
                List.of(
                        Schema.EVENT_STORE,
                        Schema.RULES,
                        Schema.ACCESS_LOG,
                        Schema.WORKSPACE,
                        Schema.READ_MODEL));
    }

    /** Migrates the key store, which is a database of its own. */
    public static void migrateKeys(DataSource owner) {
        migrate(owner, List.of(Schema.KEYS));
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
        var flyway = flyway(owner, schema);
        if (flyway.info().all().length == 0) {
            return;
        }
        try {
            MigrateResult _ = flyway.migrate();
        } catch (FlywayValidateException e) {
            throw new StartRefused(
                    "The schema "
                            + schema.sqlName()
                            + " was changed by a newer or different version of Beistand; "
                            + "this one does not know it and leaves it alone.",
                    e);
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
