package org.beistand.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.beistand.language.Actor;
import org.beistand.language.CanIgnoreReturnValue;
import org.beistand.staff.Absence;
import org.beistand.staff.AbsenceId;

/** What is arranged in the house of the demonstration, apart from its cases. */
final class DemoHouse {
    private DemoHouse() {}

    /** In two weeks Jonas is away for one, and Leyla stands in; teams have their ready texts. */
    static void arrange(DemoStories.Staff staff, LocalDate today) {
        var from = today.plusDays(14);
        join(
                staff.absences()
                        .record(
                                new Actor.SystemProcess("demo", null),
                                new Absence(
                                        new AbsenceId(DemoIds.of("absence", "jonas")),
                                        DemoMember.CASEWORKER2.id(),
                                        DemoMember.CASEWORKER.id(),
                                        from,
                                        from.plusDays(6))));
        for (var supervisor : List.of(DemoMember.SUPERVISOR, DemoMember.SUPERVISOR2)) {
            DemoSnippets.of(supervisor)
                    .forEach(s -> join(staff.snippets().keep(supervisor.actor(), s)));
        }
    }

    @CanIgnoreReturnValue
    private static <T> T join(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
