package org.beistand.advocacy.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.PauseReason;
import org.beistand.advocacy.TargetEvent;
import org.beistand.advocacy.TargetEvent.ServiceTargetPaused;
import org.beistand.advocacy.TargetId;
import org.beistand.advocacy.command.AdvocacyCaseState.OnHold;
import org.beistand.advocacy.command.Targets.Owed;
import org.beistand.advocacy.command.Targets.Pause;
import org.jspecify.annotations.Nullable;

/** A case that rests keeps all clocks still until the day on which it is looked at again. */
final class Resting {
    private Resting() {}

    static List<TargetEvent> stopAndGoOn(
            AdvocacyCaseId caseId, AdvocacyCaseState state, Circumstances around) {
        var until = restsUntil(state, around);
        var facts = new ArrayList<TargetEvent>();
        state.matter()
                .targets()
                .owed()
                .forEach((id, owed) -> {
                    var pause = owed.pause();
                    if (pause != null && pause.byHold() && until == null) {
                        var dueOn = TargetDecider.dueAgain(owed, around.today(), around);
                        facts.add(TargetDecider.resumed(caseId, id, owed, dueOn));
                    }
                    if (until != null && runsPast(owed, until)) {
                        var rest = new Pause(PauseReason.CASE_ON_HOLD, around.today(), until);
                        facts.add(stopped(caseId, id, owed, rest));
                    }
                });
        return facts;
    }

    /** Whether its clock runs, or stands still with the case but not until this day. */
    private static boolean runsPast(Owed owed, LocalDate until) {
        var pause = owed.pause();
        return owed.runs() || (pause != null && pause.byHold() && !pause.until().equals(until));
    }

    private static ServiceTargetPaused stopped(
            AdvocacyCaseId caseId, TargetId id, Owed owed, Pause pause) {
        return new ServiceTargetPaused(
                caseId, id, owed.kind(), pause.reason(), pause.from(), pause.until());
    }

    private static @Nullable LocalDate restsUntil(AdvocacyCaseState state, Circumstances around) {
        return CourseEvolution.takenOn(state) instanceof OnHold s
                        && s.until().isAfter(around.today())
                ? s.until()
                : null;
    }
}
