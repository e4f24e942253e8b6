package org.beistand.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.beistand.language.Actor;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.platform.testing.MovableClock;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.beistand.staff.Absence;
import org.beistand.staff.AbsenceId;
import org.beistand.staff.Absences;
import org.beistand.staff.AccountRejection.AlreadyAbsent;
import org.beistand.staff.AccountRejection.StandInNotAvailable;
import org.beistand.staff.AccountRejection.StandsInForAnother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AbsencesIT {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));
    private TestDatabase database;
    private EdgeNode node;
    private Absences absences;
    private StaffId mara;
    private StaffId jonas;
    private StaffId amira;

    @BeforeEach
    void start() {
        database = TestPostgres.fresh();
        node = new EdgeNode(database, clock);
        absences = node.context.getBean(Absences.class);
        mara = node.account("mara", Role.CASE_WORKER);
        jonas = node.account("jonas", Role.CASE_WORKER);
        amira = node.account("amira", Role.CASE_WORKER);
    }

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    private static Actor.Staff actor(StaffId id, Role role) {
        return new Actor.Staff(id, Set.of(role), Set.of(), EdgeNode.TEAM);
    }

    private Actor.Staff mara() {
        return actor(mara, Role.CASE_WORKER);
    }

    private static Absence away(StaffId who, StaffId standIn, int from, int until) {
        return new Absence(
                new AbsenceId(UUID.randomUUID()),
                who,
                standIn,
                TODAY.plusDays(from),
                TODAY.plusDays(until));
    }

    private void record(Actor by, Absence absence) {
        EdgeNode.result(absences.record(by, absence));
    }

    @Test
    void what_is_over_is_not_current_and_its_days_are_free_again() {
        var absence = away(mara, jonas, 0, 9);
        record(mara(), absence);
        assertThat(EdgeNode.result(absences.current(mara()))).containsExactly(absence);

        EdgeNode.result(absences.end(mara(), absence.id()));

        assertThat(EdgeNode.result(absences.current(mara()))).isEmpty();
        record(mara(), away(mara, amira, 1, 3));
        clock.move(Duration.ofDays(5));
        assertThat(EdgeNode.result(absences.current(mara()))).isEmpty();
    }

    @Test
    void nobody_is_left_without_somebody_who_is_there() {
        record(mara(), away(mara, jonas, 0, 5));

        assertThatThrownBy(() -> record(mara(), away(mara, amira, 5, 6)))
                .isInstanceOf(AlreadyAbsent.class);
        assertThatThrownBy(() -> record(actor(jonas, Role.CASE_WORKER), away(jonas, amira, 3, 4)))
                .isInstanceOf(StandsInForAnother.class);
        assertThatThrownBy(() -> record(actor(amira, Role.CASE_WORKER), away(amira, mara, 2, 3)))
                .isInstanceOf(StandInNotAvailable.class);
        var nobody = new StaffId(UUID.randomUUID());
        assertThatThrownBy(() -> record(mara(), away(mara, nobody, 9, 9)))
                .isInstanceOf(StandInNotAvailable.class);
        assertThatThrownBy(() -> record(mara(), away(mara, mara, 9, 9)))
                .isInstanceOf(StandInNotAvailable.class);
    }

    @Test
    void only_oneself_and_who_supervises_the_team_enter_and_end_it() {
        var absence = away(mara, amira, 0, 1);
        assertThatThrownBy(() -> record(actor(jonas, Role.CASE_WORKER), absence))
                .isInstanceOf(NotPossible.class);

        record(actor(jonas, Role.SUPERVISOR), absence);
        record(actor(jonas, Role.SUPERVISOR), absence); // twice is once

        assertThat(EdgeNode.result(absences.current(mara()))).containsExactly(absence);
        assertThatThrownBy(() ->
                        EdgeNode.result(absences.end(actor(amira, Role.CASE_WORKER), absence.id())))
                .isInstanceOf(NotPossible.class);
    }
}
