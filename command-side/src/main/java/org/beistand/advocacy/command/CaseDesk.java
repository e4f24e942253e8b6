package org.beistand.advocacy.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.beistand.language.Actor;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/**
 * Where the circumstances of decisions come from: the clock on the wall, and the books of case
 * numbers and of roles, which are kept in the transaction of the command.
 */
class CaseDesk {
    private final Clock clock;
    private final ZoneId zone;
    private final DataSource database;
    private final RolesEverHeld roles;

    CaseDesk(Clock clock, ZoneId zone, DataSource database, RolesEverHeld roles) {
        this.clock = clock;
        this.zone = zone;
        this.database = database;
        this.roles = roles;
    }

    Circumstances around(Actor actor) {
        var now = clock.instant();
        return new Circumstances(
                actor,
                now,
                zone,
                () -> inTransaction(t -> CaseNumbers.next(t, dayOf(now).getYear())),
                (id, supported, opposing) ->
                        inTransaction(t -> roles.conflict(t, id, supported, opposing)));
    }

    private LocalDate dayOf(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    /** What is looked up, or drawn, on the command's connection. */
    private interface LookUp<T> {
        T on(Connection transaction) throws SQLException;
    }

    private <T> T inTransaction(LookUp<T> work) {
        var transaction = DataSourceUtils.getConnection(database);
        try {
            return work.on(transaction);
        } catch (SQLException e) {
            var translated = new SQLStateSQLExceptionTranslator().translate("desk", null, e);
            throw translated == null ? new IllegalStateException("desk", e) : translated;
        } finally {
            DataSourceUtils.releaseConnection(transaction, database);
        }
    }
}
