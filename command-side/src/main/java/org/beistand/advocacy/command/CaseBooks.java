package org.beistand.advocacy.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.CaseNumber;
import org.beistand.deadlines.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/**
 * The books of case numbers, of roles, and of when a case has to be looked at again, which are kept
 * in the transaction of the command.
 */
record CaseBooks(DataSource database, RolesEverHeld roles, Deadlines deadlines) {
    /** The name of cases among the deadlines. */
    static final String DEADLINES = "advocacy-case";

    void lookAgain(AdvocacyCaseId id, @Nullable Instant at) {
        deadlines.replan(DEADLINES, id.value(), at);
    }

    Supplier<CaseNumber> numbers(int year) {
        return () -> inTransaction(t -> CaseNumbers.next(t, year));
    }

    ConflictSearch conflicts() {
        return (id, supported, opposing) ->
                inTransaction(t -> roles.conflict(t, id, supported, opposing));
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
