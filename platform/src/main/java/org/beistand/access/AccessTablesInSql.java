package org.beistand.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/** Writes the tables of relations. */
final class AccessTablesInSql implements AccessTables {

    @Override
    public void caseReceived(
            Connection transaction, UUID caseId, TeamId team, @Nullable StaffId receiver) {
        write(
                transaction,
                """
                insert into rules.case_access (case_id, team_id, receiver, stage)
                values (?, ?, cast(? as uuid), 'ENQUIRY') on conflict (case_id) do nothing
                """,
                caseId,
                team.value(),
                receiver == null ? null : receiver.toString());
    }

    @Override
    public void caseAccepted(Connection transaction, UUID caseId) {
        write(
                transaction,
                "update rules.case_access set stage = 'ACCEPTED', closed_at = null where case_id ="
                        + " ?",
                caseId);
    }

    @Override
    public void caseAssigned(Connection transaction, UUID caseId, StaffId worker) {
        write(
                transaction,
                """
                insert into rules.assignment (case_id, staff_id) values (?, ?)
                on conflict do nothing
                """,
                caseId,
                worker.value());
    }

    @Override
    public void caseUnassigned(Connection transaction, UUID caseId, StaffId worker) {
        write(
                transaction,
                "delete from rules.assignment where case_id = ? and staff_id = ?",
                caseId,
                worker.value());
    }

    @Override
    public void caseOffered(Connection transaction, UUID caseId, StaffId successor) {
        write(
                transaction,
                """
                insert into rules.case_offered (case_id, staff_id) values (?, ?)
                on conflict (case_id) do update set staff_id = excluded.staff_id
                """,
                caseId,
                successor.value());
    }

    @Override
    public void caseNotOffered(Connection transaction, UUID caseId) {
        write(transaction, "delete from rules.case_offered where case_id = ?", caseId);
    }

    @Override
    public void caseClosed(Connection transaction, UUID caseId, Instant at) {
        write(
                transaction,
                """
                update rules.case_access set closed_at = ?, stage = 'CLOSED' where case_id = ?
                """,
                Timestamp.from(at),
                caseId);
    }

    @Override
    public void caseReopened(Connection transaction, UUID caseId) {
        caseAccepted(transaction, caseId);
    }

    @Override
    public void caseMoved(Connection transaction, UUID caseId, TeamId team) {
        write(
                transaction,
                "update rules.case_access set team_id = ? where case_id = ?",
                team.value(),
                caseId);
    }

    @Override
    public void personRegistered(Connection transaction, UUID personId, StaffId registrar) {
        write(
                transaction,
                """
                insert into rules.person_registrar (person_id, staff_id) values (?, ?)
                on conflict do nothing
                """,
                personId,
                registrar.value());
    }

    @Override
    public void personNamed(Connection transaction, UUID caseId, UUID personId) {
        write(
                transaction,
                """
                insert into rules.person_in_case (case_id, person_id) values (?, ?)
                on conflict do nothing
                """,
                caseId,
                personId);
    }

    @Override
    public void personNoLongerNamed(Connection transaction, UUID caseId, UUID personId) {
        write(
                transaction,
                "delete from rules.person_in_case where case_id = ? and person_id = ?",
                caseId,
                personId);
    }

    @Override
    public void wallBuilt(Connection transaction, StaffId staff, Subject kind, UUID id) {
        write(
                transaction,
                """
                insert into rules.wall (staff_id, subject, subject_id) values (?, ?, ?)
                on conflict do nothing
                """,
                staff.value(),
                kind.name(),
                id);
    }

    @Override
    public void inMatter(Connection transaction, UUID caseId, UUID matterKey) {
        write(
                transaction,
                """
                insert into rules.matter (subject_id, subject, matter_key) values (?, 'CASE', ?)
                on conflict (subject_id) do update set matter_key = excluded.matter_key
                """,
                caseId,
                matterKey);
    }

    @Override
    public void wallRemoved(Connection transaction, StaffId staff, Subject kind, UUID id) {
        write(
                transaction,
                "delete from rules.wall where staff_id = ? and subject = ? and subject_id = ?",
                staff.value(),
                kind.name(),
                id);
    }

    @Override
    public boolean isWalled(Connection transaction, StaffId staff, UUID caseId) {
        return RelationTable.walled(transaction, staff.value(), Set.of(caseId), Set.of());
    }

    @Override
    public Optional<TeamId> teamOf(Connection transaction, UUID caseId) {
        return RelationTable.teamOf(transaction, caseId).map(TeamId::new);
    }

    private static void write(Connection transaction, String sql, @Nullable Object... values) {
        try (var statement = transaction.prepareStatement(sql)) {
            fill(statement, values);
            int _ = statement.executeUpdate();
        } catch (SQLException e) {
            var translated =
                    new SQLStateSQLExceptionTranslator().translate("access tables", null, e);
            throw translated == null ? new IllegalStateException("access tables", e) : translated;
        }
    }

    private static void fill(PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
