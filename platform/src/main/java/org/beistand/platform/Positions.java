package org.beistand.platform;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the log has come. */
public final class Positions {
    private final JdbcClient database;

    /** Of the log in this database. */
    public Positions(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /** The position of the newest fact, 0 when there is none. */
    public long head() {
        return database.sql("select position from event_store.event_head")
                .query(Long.class)
                .single();
    }
}
