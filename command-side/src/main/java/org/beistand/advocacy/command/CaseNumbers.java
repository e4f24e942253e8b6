package org.beistand.advocacy.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseEvent.ReferralReceived;
import org.beistand.advocacy.AdvocacyCaseRejection.ReferenceAlreadyKnown;
import org.beistand.advocacy.CaseNumber;
import org.beistand.rules.SetRule;
import org.beistand.rules.Staged;
import org.springframework.dao.DuplicateKeyException;

/** One number per case and one case per number, be it our own or one from elsewhere. */
final class CaseNumbers implements SetRule {
    private final CaseReferences references;

    CaseNumbers(CaseReferences references) {
        this.references = references;
    }

    /**
     * The next number of a year. Whoever draws at the same time waits until this transaction ends,
     * so draw before anything is appended.
     */
    static CaseNumber next(Connection transaction, int year) throws SQLException {
        var sql =
                """
                insert into rules.case_number_counter as c (year, last) values (?, 1)
                on conflict (year) do update set last = c.last + 1 returning last
                """;
        try (var statement = transaction.prepareStatement(sql)) {
            statement.setInt(1, year);
            try (var rows = statement.executeQuery()) {
                boolean _ = rows.next();
                return CaseNumber.of(year, rows.getLong(1));
            }
        }
    }

    @Override
    public void write(List<Staged<?>> facts, Connection transaction) throws SQLException {
        for (var fact : facts) {
            if (fact.event() instanceof ReferralReceived received) {
                write(received, transaction);
            }
        }
    }

    private void write(ReferralReceived received, Connection transaction) throws SQLException {
        var caseId = received.caseId();
        if (!taken(transaction, received.number().text(), caseId.value())) {
            throw new DuplicateKeyException("case number");
        }
        var reference = received.referral().reference();
        if (reference != null && !references.take(reference, caseId.value(), transaction)) {
            throw new ReferenceAlreadyKnown(caseId);
        }
    }

    private static boolean taken(Connection transaction, String number, UUID caseId)
            throws SQLException {
        var sql =
                """
                insert into rules.case_number (number, case_id) values (?, ?)
                on conflict do nothing
                """;
        try (var statement = transaction.prepareStatement(sql)) {
            statement.setString(1, number);
            statement.setObject(2, caseId);
            return statement.executeUpdate() == 1;
        }
    }
}
