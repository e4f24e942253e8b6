package org.beistand.caseload.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.beistand.caseload.WorkloadEvent.OverloadAcknowledged;
import org.beistand.caseload.WorkloadRejection.AnswerIdUsed;
import org.beistand.rules.SetRule;
import org.beistand.rules.Staged;

/** The text of each answer has a key that no other text has, whoever chose its id. */
final class UnitsOfWorkloads implements SetRule {
    private static final String TAKE =
            """
            insert into rules.unit_of_case (unit_id, case_id) values (?, ?) on conflict do nothing
            """;

    @Override
    public void write(List<Staged<?>> facts, Connection transaction) throws SQLException {
        for (var fact : facts) {
            if (fact.event() instanceof OverloadAcknowledged event && !taken(event, transaction)) {
                throw new AnswerIdUsed(event.worker());
            }
        }
    }

    private static boolean taken(OverloadAcknowledged event, Connection transaction)
            throws SQLException {
        try (var statement = transaction.prepareStatement(TAKE)) {
            statement.setObject(1, event.answerId().value());
            statement.setObject(2, event.worker().value());
            return statement.executeUpdate() == 1;
        }
    }
}
