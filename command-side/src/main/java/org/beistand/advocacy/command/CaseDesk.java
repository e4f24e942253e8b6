package org.beistand.advocacy.command;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.CaseNumber;
import org.beistand.advocacy.ServiceTargets;
import org.beistand.deadlines.Deadlines;
import org.beistand.language.Actor;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/**
 * Where the circumstances of decisions come from: the clock on the wall, the promises of the house,
 * and two books that are kept in the transaction of the command: of case numbers, and of when a
 * case has to be looked at again.
 */
class CaseDesk {
    /** The name of cases among the deadlines. */
    static final String DEADLINES = "advocacy-case";

    private final Clock clock;
    private final ZoneId zone;
    private final ServiceTargets targets;
    private final DataSource database;
    private final Deadlines deadlines;

    CaseDesk(
            Clock clock,
            ZoneId zone,
            ServiceTargets targets,
            DataSource database,
            Deadlines deadlines) {
        this.clock = clock;
        this.zone = zone;
        this.targets = targets;
        this.database = database;
        this.deadlines = deadlines;
    }

    Circumstances around(Actor actor) {
        var now = clock.instant();
        return new Circumstances(
                actor,
                now,
                zone,
                targets,
                () -> nextNumber(LocalDate.ofInstant(now, zone).getYear()));
    }

    void lookAgain(AdvocacyCaseId id, AdvocacyCaseState state, Circumstances around) {
        deadlines.replan(DEADLINES, id.value(), NextLook.at(state, around).orElse(null));
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
