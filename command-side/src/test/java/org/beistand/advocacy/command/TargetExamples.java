package org.beistand.advocacy.command;

import static org.beistand.advocacy.command.Examples.CASE;
import static org.beistand.advocacy.command.Examples.TODAY;

import org.beistand.advocacy.PauseReason;
import org.beistand.advocacy.TargetCommand.NoticeDue;
import org.beistand.advocacy.TargetCommand.PauseTarget;
import org.beistand.advocacy.TargetCommand.ResumeTarget;
import org.beistand.advocacy.TargetEvent.ServiceTargetPaused;
import org.beistand.advocacy.TargetEvent.ServiceTargetStarted;
import org.beistand.advocacy.TargetId;
import org.beistand.advocacy.TargetKind;

/** Promises in the tests of cases. */
final class TargetExamples {
    static final TargetId TARGET = TargetId.nth(CASE, 0);

    private TargetExamples() {}

    static ServiceTargetStarted started(int dueInDays) {
        var due = TODAY.plusDays(dueInDays);
        return new ServiceTargetStarted(CASE, TARGET, TargetKind.PLAN, null, due);
    }

    static ServiceTargetPaused paused() {
        return new ServiceTargetPaused(
                CASE,
                TARGET,
                TargetKind.PLAN,
                PauseReason.AWAITS_COURT,
                TODAY.minusDays(1),
                TODAY.plusDays(9));
    }

    static PauseTarget pause(int days) {
        return new PauseTarget(CASE, TARGET, PauseReason.AWAITS_COURT, TODAY.plusDays(days));
    }

    static ResumeTarget resume() {
        return new ResumeTarget(CASE, TARGET);
    }

    static NoticeDue notice() {
        return new NoticeDue(CASE);
    }
}
