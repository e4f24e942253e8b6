package org.beistand.casefile.pages;

import java.util.List;
import org.beistand.advocacy.ConcernKind;
import org.beistand.advocacy.Consulted;
import org.beistand.advocacy.FlagClearReason;
import org.beistand.advocacy.NotificationDecision;
import org.beistand.advocacy.ProtectiveFactor;
import org.beistand.advocacy.RiskFactor;
import org.beistand.advocacy.RiskFlagKind;
import org.beistand.advocacy.RiskLevel;
import org.beistand.casefile.CaseFile;
import org.beistand.pages.Field;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;

/** What is entered for each step about danger. */
final class SafetyForms {
    private SafetyForms() {}

    static List<Field> risk(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.chips("level", "risk.level", "", Option.of(ui, RiskLevel.class)),
                Field.checks("factors", "risk.factors", "", Option.of(ui, RiskFactor.class)),
                Field.checks(
                        "protection", "risk.protection", "", Option.of(ui, ProtectiveFactor.class)),
                Field.lines("text", "risk.text", "risk.text.hint", 4),
                Field.line("reviewOn", "risk.reviewOn", "", "date"));
    }

    static List<Field> flag(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.chips("kind", "flag.kind", "", Option.of(ui, RiskFlagKind.class)),
                Field.lines("text", "flag.text", "flag.text.hint", 2),
                Field.line("reviewOn", "risk.reviewOn", "", "date"));
    }

    static List<Field> flagClear(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.chips("reason", "step.reason", "", Option.of(ui, FlagClearReason.class)),
                Field.lines("text", "flag.clear.text", "", 3));
    }

    static List<Field> concern(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.chips("kind", "concern.kind", "", Option.of(ui, ConcernKind.class)),
                Field.lines("text", "concern.text", "concern.text.hint", 4));
    }

    static List<Field> consultation(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.chips("with", "consultation.with", "", Option.of(ui, Consulted.class)),
                Field.lines("text", "consultation.text", "", 4));
    }

    static List<Field> decision(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.chips(
                        "decision",
                        "concern.decision",
                        "",
                        Option.of(ui, NotificationDecision.class)),
                Field.lines("text", "concern.grounds", "concern.grounds.hint", 4));
    }

    static FormView risk(FormView form, Ui ui, CaseFile file) {
        return form.with("reviewOn", ui.words().today().plusDays(30));
    }

    static FormView flag(FormView form, Ui ui, CaseFile file) {
        return form.with("reviewOn", ui.words().today().plusDays(90));
    }

    static FormView concern(FormView form, Ui ui, CaseFile file) {
        return form.with("kind", ConcernKind.CHILD);
    }
}
