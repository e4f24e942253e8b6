package org.beistand.myday.projection;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beistand.language.Actor;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.staff.Absence;
import org.beistand.staff.Absences;
import org.beistand.staff.Accounts;
import org.beistand.staff.StaffMember;
import org.beistand.staff.StaffMember.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is there today, who stands in for whom, and whose cases nobody looks after. */
record Attendance(Map<StaffId, StaffMember> directory, List<Absence> today) {

    /** Looks it up for one reader and one day. */
    @Component
    static final class Book {
        private final Accounts accounts;
        private final Absences absences;

        Book(Accounts accounts, Absences absences) {
            this.accounts = accounts;
            this.absences = absences;
        }

        Attendance on(LocalDate day, Actor actor) {
            var current = absences.current(actor).toCompletableFuture();
            var directory =
                    actor.has(Role.SUPERVISOR)
                            ? accounts.directory(actor).toCompletableFuture().join()
                            : List.<StaffMember>of();
            return new Attendance(
                    directory.stream()
                            .collect(Collectors.toMap(StaffMember::id, Function.identity())),
                    current.join().stream().filter(a -> a.on(day)).toList());
        }
    }

    /** Whose cases this person looks after today beside the own. */
    Set<StaffId> coveredBy(StaffId standIn) {
        var covered = new HashSet<StaffId>();
        today.stream()
                .filter(a -> a.standIn().equals(standIn))
                .forEach(a -> covered.add(a.staff()));
        return covered;
    }

    /** Whether nobody looks after the cases of this person today; only supervisors can know. */
    boolean leavesOrphans(@Nullable StaffId worker) {
        if (worker == null || directory.isEmpty()) {
            return false;
        }
        return !works(worker)
                || today.stream().anyMatch(a -> a.staff().equals(worker) && !works(a.standIn()));
    }

    private boolean works(StaffId id) {
        var member = directory.get(id);
        return member != null
                && member.status() == Status.ACTIVE
                && member.roles().contains(Role.CASE_WORKER);
    }
}
