package org.beistand.signin;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.beistand.adminrecord.AdminChange;
import org.beistand.language.Actor;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.staff.Absence;
import org.beistand.staff.AbsenceId;
import org.beistand.staff.Absences;
import org.beistand.staff.AccountRejection.AlreadyAbsent;
import org.beistand.staff.AccountRejection.StandInNotAvailable;
import org.beistand.staff.AccountRejection.StandsInForAnother;
import org.beistand.staff.StaffMember;
import org.beistand.staff.StaffMember.Status;

/** Who is away and who stands in, on the tables of this database. */
final class StaffAbsences implements Absences {
    private final AccountTables tables;
    private final AccountNotes notes;
    private final AccountWork work;
    private final Clock clock;
    private final ZoneId zone;

    StaffAbsences(
            AccountTables tables, AccountNotes notes, AccountWork work, Clock clock, ZoneId zone) {
        this.tables = tables;
        this.notes = notes;
        this.work = work;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public CompletionStage<List<Absence>> current(Actor actor) {
        return work.forStaff(actor, () -> tables.absences().notOver(clock.instant()));
    }

    @Override
    public CompletionStage<Void> record(Actor actor, Absence absence) {
        return changing(actor, () -> add(actor, absence));
    }

    @Override
    public CompletionStage<Void> end(Actor actor, AbsenceId id) {
        return changing(actor, () -> finish(actor, id));
    }

    private CompletionStage<Void> changing(Actor actor, Runnable change) {
        return work.forStaff(actor, AccountWork.done(change)).thenAccept(_ -> {});
    }

    private void add(Actor by, Absence absence) {
        var away = worker(absence.staff());
        demandMay(by, away);
        tables.rules().oneAtATime();
        if (!isColleague(away, absence.standIn())
                || tables.absences().awayDuring(absence.standIn(), absence)) {
            throw new StandInNotAvailable();
        }
        if (tables.absences().awayDuring(absence.staff(), absence)) {
            throw new AlreadyAbsent();
        }
        if (tables.absences().standsInDuring(absence.staff(), absence)) {
            throw new StandsInForAnother();
        }
        if (tables.absences().add(absence, zone)) {
            notes.absence(by, AdminChange.ABSENCE_RECORDED, absence);
        }
    }

    private void finish(Actor by, AbsenceId id) {
        var absence = tables.absences().find(id).orElseThrow(NotPossible::new);
        demandMay(by, worker(absence.staff()));
        var now = clock.instant();
        if (tables.absences().end(id, now, LocalDate.ofInstant(now, zone))) {
            notes.absence(by, AdminChange.ABSENCE_ENDED, absence);
        }
    }

    private StaffMember worker(StaffId id) {
        return tables.accounts().find(id).orElseThrow(NotPossible::new).member();
    }

    private boolean isColleague(StaffMember away, StaffId standIn) {
        return tables.accounts()
                .find(standIn)
                .filter(a -> !a.member().id().equals(away.id()) && worksBeside(a.member(), away))
                .isPresent();
    }

    private static boolean worksBeside(StaffMember member, StaffMember away) {
        return member.status() == Status.ACTIVE
                && member.roles().contains(Role.CASE_WORKER)
                && member.team() != null
                && member.team().equals(away.team());
    }

    /** One's own, one's team's, or anybody's for an administrator; never by a token. */
    private static void demandMay(Actor by, StaffMember away) {
        boolean may =
                switch (by) {
                    case Actor.Staff staff ->
                            staff.id().equals(away.id())
                                    || staff.roles().contains(Role.ADMINISTRATOR)
                                    || (staff.roles().contains(Role.SUPERVISOR)
                                            && staff.team() != null
                                            && staff.team().equals(away.team()));
                    case Actor.SystemProcess _ -> true;
                    case Actor.ApiClient _, Actor.Anonymous _ -> false;
                };
        if (!may) {
            throw new NotPossible();
        }
    }
}
