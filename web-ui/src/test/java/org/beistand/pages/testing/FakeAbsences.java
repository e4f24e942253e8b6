package org.beistand.pages.testing;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.beistand.language.Actor;
import org.beistand.staff.Absence;
import org.beistand.staff.AbsenceId;
import org.beistand.staff.Absences;

/** Absences in memory. */
final class FakeAbsences implements Absences {
    private final List<Absence> all = new ArrayList<>();

    @Override
    public CompletionStage<List<Absence>> current(Actor actor) {
        return completedFuture(List.copyOf(all));
    }

    @Override
    public CompletionStage<Void> record(Actor actor, Absence absence) {
        boolean _ = all.add(absence);
        return completedFuture(null);
    }

    @Override
    public CompletionStage<Void> end(Actor actor, AbsenceId id) {
        boolean _ = all.removeIf(a -> a.id().equals(id));
        return completedFuture(null);
    }
}
