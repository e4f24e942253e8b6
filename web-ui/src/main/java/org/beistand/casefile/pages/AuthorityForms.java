package org.beistand.casefile.pages;

import java.util.List;
import org.beistand.advocacy.CapacityBasis;
import org.beistand.advocacy.InstructionForm;
import org.beistand.advocacy.NonInstructedApproach;
import org.beistand.advocacy.PowerEndReason;
import org.beistand.advocacy.PowerHolder;
import org.beistand.advocacy.PowerScope;
import org.beistand.casefile.CaseFile;
import org.beistand.pages.Field;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;

/** What is entered about the authority under which we act. */
final class AuthorityForms {
    private static final int REVIEW_DAYS = 90;

    private AuthorityForms() {}

    static List<Field> instruction(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.chips("form", "instruction.form", "", Option.of(ui, InstructionForm.class)),
                Field.line("givenOn", "consent.givenOn", "", "date"));
    }

    static List<Field> basis(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.chips("basis", "basis.basis", "", Option.of(ui, CapacityBasis.class)),
                Field.checks(
                        "approaches",
                        "basis.approaches",
                        "basis.approaches.hint",
                        Option.of(ui, NonInstructedApproach.class)),
                Field.lines("text", "basis.text", "basis.text.hint", 5),
                Field.line("reviewOn", "basis.reviewOn", "basis.reviewOn.hint", "date"));
    }

    static List<Field> power(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.chips("holder", "power.holder", "", Option.of(ui, PowerHolder.class)),
                Field.checks("scope", "power.scope", "", Option.of(ui, PowerScope.class)),
                Field.lines("text", "power.text", "power.text.hint", 3),
                Field.line("validUntil", "consent.validUntil", "power.validUntil.hint", "date"));
    }

    static List<Field> powerEnd(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.chips("reason", "step.reason", "", Option.of(ui, PowerEndReason.class)));
    }

    static FormView instruction(FormView form, Ui ui, CaseFile file) {
        return form.with("givenOn", ui.words().today());
    }

    static FormView basis(FormView form, Ui ui, CaseFile file) {
        return form.with("reviewOn", ui.words().today().plusDays(REVIEW_DAYS));
    }
}
