package org.beistand.queryside;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Takes facts into one read model. Where that fails the read model stands still right before the
 * fact that fails, nothing is skipped, and the next try begins there (decision 0040).
 */
final class Taking {
    private final Projection projection;
    private final LiveBatch live;
    private final DataSource database;
    private final Halts halts;

    Taking(Projection projection, LiveBatch live, DataSource database, Halts halts) {
        this.projection = projection;
        this.live = live;
        this.database = database;
        this.halts = halts;
    }

    /** Brings the rows up to the position, in the transaction of the connection. */
    void take(long upTo, Connection connection) {
        try {
            if (halts.stands(projection.name())) {
                approach(upTo);
            }
            live.bring(projection, upTo, connection);
        } catch (SQLException | RuntimeException e) {
            halts.halted(projection.name(), e);
            throw new BatchFailed(projection.name(), e);
        }
    }

    /** What was taken is committed. */
    void taken() {
        halts.goesOn(projection.name());
    }

    /** Comes as near as it gets to the fact that fails, in ever smaller steps. */
    private void approach(long upTo) throws SQLException {
        long at = position();
        long step = upTo - at;
        while (step > 0) {
            if (tried(at + step)) {
                at = at + step;
                step = upTo - at;
            } else {
                step = step / 2;
            }
        }
        if (at < upTo) {
            halts.before(projection.name(), at + 1);
        }
    }

    private long position() throws SQLException {
        try (var connection = database.getConnection()) {
            return Standing.of(Standing.all(connection), projection.name()).position();
        }
    }

    private boolean tried(long upTo) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                live.bring(projection, upTo, connection);
                connection.commit();
                return true;
            } catch (SQLException | RuntimeException _) {
                connection.rollback();
                return false;
            }
        }
    }

    /** A batch could not be written; it is tried again, nothing is skipped. */
    static final class BatchFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BatchFailed(String name, Exception cause) {
            super("The read model " + name + " could not be written", cause);
        }
    }
}
