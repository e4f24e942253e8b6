package org.beistand.advocacy.command;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.beistand.advocacy.CaseNumber;
import org.beistand.language.Actor;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/**
 * Where the circumstances of decisions come from: the clock on the wall, and the book of case
 * numbers, which is kept in the transaction of the command.
 */
class CaseDesk {
    private final Clock clock;
    private final ZoneId zone;
    private final DataSource database;
    private final Redactor redactor;

    CaseDesk(Clock clock, ZoneId zone, DataSource database, Redactor redactor) {
        this.clock = clock;
        this.zone = zone;
        this.database = database;
        this.redactor = redactor;
    }

    Circumstances around(Actor actor) {
        var now = clock.instant();
        return new Circumstances(
                actor,
                now,
                zone,
                () -> nextNumber(LocalDate.ofInstant(now, zone).getYear()),
                redactor);
    }

    private CaseNumber nextNumber(int year) {
        var transaction = DataSourceUtils.getConnection(database);
        try {
            return CaseNumbers.next(transaction, year);
        } catch (SQLException e) {
            var translated = new SQLStateSQLExceptionTranslator().translate("number", null, e);
            throw translated == null ? new IllegalStateException("number", e) : translated;
        } finally {
            DataSourceUtils.releaseConnection(transaction, database);
        }
    }
}
