package org.beistand.access;

import java.sql.Connection;
import java.util.UUID;
import org.beistand.rules.InTransaction;

/** Writes the tables of merges, roles and nearness. */
final class PeopleTablesInSql implements PeopleTables {

    @Override
    public void personMerged(Connection transaction, UUID personId, UUID survivor) {
        write(
                transaction,
                """
                insert into rules.merged_person (person_id, survivor_id) values (?, ?)
                on conflict (person_id, survivor_id) do update set reversed = false
                """,
                personId,
                survivor);
    }

    @Override
    public void mergeReversed(Connection transaction, UUID personId, UUID survivor) {
        write(
                transaction,
                """
                update rules.merged_person set reversed = true
                where person_id = ? and survivor_id = ?
                """,
                personId,
                survivor);
    }

    @Override
    public void roleTaken(Connection transaction, UUID caseId, UUID personId, String role) {
        write(
                transaction,
                """
                insert into rules.role_in_case (case_id, person_id, role, held)
                values (?, ?, ?, true)
                on conflict (person_id, case_id, role) do update set held = true
                """,
                caseId,
                personId,
                role);
    }

    @Override
    public void roleLeft(Connection transaction, UUID caseId, UUID personId, String role) {
        write(
                transaction,
                """
                update rules.role_in_case set held = false
                where case_id = ? and person_id = ? and role = ?
                """,
                caseId,
                personId,
                role);
    }

    @Override
    public void nearTo(Connection transaction, UUID personId, UUID other) {
        write(
                transaction,
                """
                insert into rules.tie_of_person (person_id, other_id) values (?, ?)
                on conflict do nothing
                """,
                personId,
                other);
    }

    @Override
    public void livesIn(Connection transaction, UUID personId, UUID household) {
        write(
                transaction,
                """
                insert into rules.household_of_person (person_id, household_id) values (?, ?)
                on conflict do nothing
                """,
                personId,
                household);
    }

    private static void write(Connection transaction, String sql, Object... values) {
        int _ = InTransaction.on(transaction).sql(sql).params(values).update();
    }
}
