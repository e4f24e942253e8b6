package org.beistand.queryside;

import java.sql.Connection;
import java.sql.SQLException;
import org.beistand.queryside.Projection.Remember;

/**
 * Brings the serving tables of a read model up to a position of the log, in the transaction of the
 * connection. A position that was reached before changes nothing.
 */
final class LiveBatch {
    private static final int MOST = 2_000;
    private final EventLog log;

    LiveBatch(EventLog log) {
        this.log = log;
    }

    /** Applies what is missing up to the position and tells all nodes. */
    void bring(Projection projection, long upTo, Connection connection) throws SQLException {
        var standing = Standing.locked(connection, projection.name());
        if (standing.version() > projection.version()) {
            throw new IllegalStateException(
                    "Newer rules have filled the read model " + projection.name());
        }
        if (standing.version() < projection.version()) {
            return; // filled anew by a rebuild, which reads these facts as well
        }
        while (standing.position() < upTo) {
            long end = Math.min(upTo, standing.position() + MOST);
            standing = apply(projection, standing, end, connection);
        }
    }

    private Standing apply(Projection projection, Standing before, long upTo, Connection connection)
            throws SQLException {
        var facts = log.gapless(connection, before.position(), upTo);
        projection.begin(Remember.NOTHING).apply(facts, new Slot(connection, before.slot()));
        var after = before.at(upTo);
        after.save(connection);
        Notice.of(projection.name(), facts).send(connection);
        return after;
    }
}
