package org.beistand.casefile.pages;

import java.util.List;
import org.beistand.advocacy.ApprovalSubject;
import org.beistand.advocacy.CaseOutcome;
import org.beistand.advocacy.HoldReason;
import org.beistand.advocacy.PersonTold;
import org.beistand.casefile.CaseFile;
import org.beistand.pages.Field;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;

/** What is entered for closing, approvals and holds. */
final class ApprovalForms {
    private static final int HOLD_DAYS = 28;

    private ApprovalForms() {}

    static List<Field> closure(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.select("outcome", "case.outcome", "", Option.of(ui, CaseOutcome.class)),
                Field.chips("told", "step.close.told", "", Option.of(ui, PersonTold.class)),
                Field.lines("text", "step.close.text", "step.close.text.hint", 7));
    }

    static List<Field> request(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.chips(
                        "subject",
                        "approval.subject",
                        "",
                        Option.of(ui, ApprovalSubject.class).stream()
                                .filter(o -> !o.value().equals(ApprovalSubject.CLOSURE.name()))
                                .toList()),
                Field.lines("text", "approval.text", "approval.text.hint", 3));
    }

    static List<Field> refusal(Ui ui, Roster roster, CaseFile file) {
        return List.of(Field.lines("text", "approval.comment", "approval.comment.hint", 4));
    }

    static List<Field> hold(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.chips("reason", "step.reason", "", Option.of(ui, HoldReason.class)),
                Field.line("until", "hold.until", "hold.until.hint", "date"));
    }

    static FormView held(FormView form, Ui ui, CaseFile file) {
        return form.with("until", ui.words().today().plusDays(HOLD_DAYS));
    }
}
