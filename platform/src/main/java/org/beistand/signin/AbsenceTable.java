package org.beistand.signin;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beistand.language.StaffId;
import org.beistand.staff.Absence;
import org.beistand.staff.AbsenceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The rows of absences; the gate reads them too. */
final class AbsenceTable {
    private static final String COLUMNS =
            "select absence_id, staff_id, stand_in, first_day, last_day from rules.absence ";

    private final JdbcClient database;

    AbsenceTable(JdbcClient database) {
        this.database = database;
    }

    List<Absence> notOver(Instant now) {
        return read(
                database.sql(COLUMNS + "where ends > :now order by first_day, absence_id")
                        .param("now", Timestamp.from(now)));
    }

    Optional<Absence> find(AbsenceId id) {
        return read(database.sql(COLUMNS + "where absence_id = :id").param("id", id.value()))
                .stream()
                .findFirst();
    }

    /** False when it was there already. */
    boolean add(Absence absence, ZoneId zone) {
        return database.sql(
                                """
                                insert into rules.absence
                                  (absence_id, staff_id, stand_in, first_day, last_day, begins, ends)
                                values (:id, :staff, :standIn, :from, :until, :begins, :ends)
                                on conflict (absence_id) do nothing
                                """)
                        .param("id", absence.id().value())
                        .param("staff", absence.staff().value())
                        .param("standIn", absence.standIn().value())
                        .param("from", absence.from())
                        .param("until", absence.until())
                        .param("begins", start(absence.from(), zone))
                        .param("ends", start(absence.until().plusDays(1), zone))
                        .update()
                == 1;
    }

    /** Whether somebody is away on one of the days of another absence. */
    boolean awayDuring(StaffId staff, Absence days) {
        return during("staff_id", staff, days);
    }

    /** Whether somebody stands in for another on one of these days. */
    boolean standsInDuring(StaffId staff, Absence days) {
        return during("stand_in", staff, days);
    }

    private boolean during(String column, StaffId staff, Absence days) {
        return database.sql(
                        """
                        select exists (select from rules.absence where %s = :staff
                          and first_day <= :until and last_day >= :from and ends > begins
                          and absence_id <> :id)
                        """
                                .formatted(column))
                .param("staff", staff.value())
                .param("from", days.from())
                .param("until", days.until())
                .param("id", days.id().value())
                .query(Boolean.class)
                .single();
    }

    /** Ends it at a moment; one that has not begun never will. False when it was over already. */
    boolean end(AbsenceId id, Instant now, LocalDate today) {
        return database.sql(
                                """
                                update rules.absence set ends = greatest(begins, :now),
                                  last_day = greatest(first_day, least(last_day, :today))
                                where absence_id = :id and ends > :now
                                """)
                        .param("id", id.value())
                        .param("now", Timestamp.from(now))
                        .param("today", today)
                        .update()
                == 1;
    }

    private static Timestamp start(LocalDate day, ZoneId zone) {
        return Timestamp.from(day.atStartOfDay(zone).toInstant());
    }

    private static List<Absence> read(StatementSpec statement) {
        return statement
                .query((row, _) ->
                        new Absence(
                                new AbsenceId(row.getObject(1, UUID.class)),
                                new StaffId(row.getObject(2, UUID.class)),
                                new StaffId(row.getObject(3, UUID.class)),
                                row.getObject(4, LocalDate.class),
                                row.getObject(5, LocalDate.class)))
                .list();
    }
}
