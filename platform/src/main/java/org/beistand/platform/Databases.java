package org.beistand.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.beistand.platform.DatabaseSettings.Access;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens databases so that they answer soon or not at all, and tell nothing in their errors. */
final class Databases {
    private static final String LIMITS =
            "-c lock_timeout=3s -c idle_in_transaction_session_timeout=10s"
                    + " -c statement_timeout=30s";

    /** Until {@link PoolSize} knows what the parts of the program need. */
    private static final int UNTIL_COUNTED = 16;

    private Databases() {}

    /** The application's way in. */
    static HikariDataSource pool(String name, Access access) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(plain(access.url(), access.username(), access.secret(), LIMITS));
        var size = access.poolSize() == 0 ? UNTIL_COUNTED : access.poolSize();
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(Math.min(4, size));
        config.setConnectionTimeout(2_000);
        config.setValidationTimeout(1_000);
        config.setInitializationFailTimeout(10_000);
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw new StartRefused(
                    "The database (%s) cannot be entered as %s (%s)."
                            .formatted(name, access.username(), reason(e)),
                    e);
        }
    }

    /** The state alone: messages of servers and drivers may tell what is in the way. */
    private static String reason(Throwable failure) {
        return SqlStates.find(failure, SQLException.class::isInstance) instanceof SQLException e
                ? "SQL state " + e.getSQLState()
                : "no connection";
    }

    /** The owner's way in, for migrating; {@code null} when this program does not migrate. */
    static @Nullable DataSource owner(Access access) {
        var owner = access.ownerUsername();
        return owner == null ? null : plain(access.url(), owner, access.ownerSecret(), "");
    }

    private static DataSource plain(
            String url, String user, @Nullable String password, String options) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName("beistand");
        source.setLogServerErrorDetail(false);
        source.setTcpKeepAlive(true);
        source.setConnectTimeout(2);
        source.setReWriteBatchedInserts(true);
        if (!options.isEmpty()) {
            source.setOptions(options);
            source.setSocketTimeout(35);
        }
        return source;
    }
}
