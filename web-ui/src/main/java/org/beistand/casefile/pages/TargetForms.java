package org.beistand.casefile.pages;

import java.util.List;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.PauseReason;
import org.beistand.advocacy.TargetCommand.PauseTarget;
import org.beistand.advocacy.TargetCommand.ResumeTarget;
import org.beistand.advocacy.TargetId;
import org.beistand.casefile.CaseFile;
import org.beistand.pages.Field;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;
import org.jspecify.annotations.Nullable;

/** Stops the clock of a promise and sets it going again. */
final class TargetForms {
    private static final int PAUSE_DAYS = 14;

    private TargetForms() {}

    static List<Field> pause(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.chips(
                        "reason",
                        "step.reason",
                        "",
                        Option.of(ui, PauseReason.class).stream()
                                .filter(o -> !o.value().equals(PauseReason.CASE_ON_HOLD.name()))
                                .toList()),
                Field.line("until", "target.until", "target.until.hint", "date"));
    }

    static FormView pausing(FormView form, Ui ui, CaseFile file) {
        return form.with("until", ui.words().today().plusDays(PAUSE_DAYS));
    }

    static @Nullable AdvocacyCaseCommand pause(PostedForm form, At at) {
        var reason = form.choice("reason", PauseReason.class);
        var until = form.day("until");
        return reason == null || until == null || reason == PauseReason.CASE_ON_HOLD
                ? null
                : new PauseTarget(at.caseId(), TargetId.of(at.part()), reason, until);
    }

    static AdvocacyCaseCommand resume(PostedForm form, At at) {
        return new ResumeTarget(at.caseId(), TargetId.of(at.part()));
    }
}
