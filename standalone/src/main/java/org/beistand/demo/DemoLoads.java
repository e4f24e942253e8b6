package org.beistand.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.beistand.caseload.OverloadAnswerId;
import org.beistand.caseload.OverloadPercent;
import org.beistand.caseload.OverloadText;
import org.beistand.caseload.Reduction;
import org.beistand.caseload.ReductionKind;
import org.beistand.caseload.ReliefMeasure;
import org.beistand.caseload.WeeklyHours;
import org.beistand.caseload.WorkloadCommand;
import org.beistand.caseload.WorkloadCommand.AcknowledgeOverload;
import org.beistand.caseload.WorkloadCommand.AgreeHours;
import org.beistand.language.Channel;
import org.beistand.language.CommandId;
import org.beistand.language.Commands;
import org.beistand.language.Commands.Sending;
import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed with the workers of the demonstration: one of them carries too much and nobody has
 * answered yet, for the other it was answered.
 */
final class DemoLoads {
    private DemoLoads() {}

    static void tell(Commands commands, LocalDate today) {
        var loads = on(today);
        for (int i = 0; i < loads.size(); i++) {
            var id = new CommandId(DemoIds.of("load", Integer.toString(i)));
            var sending = Sending.of(DemoMember.SUPERVISOR.actor(), id, Channel.DEMO);
            var _ = commands.send(loads.get(i), sending).toCompletableFuture().join();
        }
    }

    private static List<WorkloadCommand> on(LocalDate today) {
        return List.of(
                new AgreeHours(
                        DemoMember.CASEWORKER.id(),
                        today,
                        hours(39),
                        List.of(
                                less(ReductionKind.SUPERVISION, 2, today, null),
                                less(ReductionKind.TRAINING, 6, today, today.plusDays(40)))),
                new AgreeHours(
                        DemoMember.CASEWORKER2.id(),
                        today,
                        hours(30),
                        List.of(less(ReductionKind.NEWLY_QUALIFIED, 6, today, today.plusDays(60)))),
                new AcknowledgeOverload(
                        DemoMember.CASEWORKER2.id(),
                        new OverloadAnswerId(DemoIds.of("overload", "jonas")),
                        new OverloadPercent(118),
                        Set.of(ReliefMeasure.NO_NEW_CASES, ReliefMeasure.SUPPORT),
                        today.plusDays(10),
                        Sealed.of(
                                new OverloadText(
                                        "Bis zur Durchsicht keine neuen Fälle. Die beiden"
                                                + " Räumungssachen gehen wir montags gemeinsam durch."))));
    }

    private static WeeklyHours hours(int hours) {
        return new WeeklyHours(hours * 60);
    }

    private static Reduction less(
            ReductionKind kind, int hours, LocalDate from, @Nullable LocalDate until) {
        return new Reduction(kind, hours(hours), from, until);
    }
}
