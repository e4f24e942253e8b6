package org.beistand.platform.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.beistand.platform.DatabaseSetup;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One fresh database for data and one for keys, with a way in for each role.
 *
 * @param owner migrates; a connection for each use
 * @param app what the application has; pooled
 * @param superuser for looking behind the curtain; a connection for each use
 * @param keysOwner migrates the key store
 * @param keysApp what the application has at the key store; pooled
 */
public record TestDatabase(
        String url,
        String keysUrl,
        DataSource owner,
        DataSource app,
        DataSource superuser,
        DataSource keysOwner,
        DataSource keysApp)
        implements AutoCloseable {

    static TestDatabase at(String url, String keysUrl) {
        return new TestDatabase(
                url,
                keysUrl,
                single(url, DatabaseSetup.OWNER),
                pool(url, 20),
                single(url, "postgres"),
                single(keysUrl, DatabaseSetup.OWNER),
                pool(keysUrl, 5));
    }

    /** The settings with which an application context of Beistand uses this database. */
    public String[] properties() {
        return new String[] {
            "beistand.database.url=" + url,
            "beistand.database.durable=false",
            "beistand.database.username=" + DatabaseSetup.APP,
            "beistand.database.owner-username=" + DatabaseSetup.OWNER,
            "beistand.keys.durable=false",
            "beistand.keys.url=" + keysUrl,
            "beistand.keys.username=" + DatabaseSetup.APP,
            "beistand.keys.owner-username=" + DatabaseSetup.OWNER
        };
    }

    /** A way in for any role, with a connection for each use. */
    static DataSource single(String url, String user) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        return source;
    }

    private static HikariDataSource pool(String url, int size) {
        var config = new HikariConfig();
        config.setDataSource(single(url, DatabaseSetup.APP));
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(0);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        ((HikariDataSource) app).close();
        ((HikariDataSource) keysApp).close();
    }
}
