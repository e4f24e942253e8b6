package org.beistand.casefile.pages;

import java.util.List;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.DeclineReason;
import org.beistand.advocacy.FollowUpDropReason;
import org.beistand.advocacy.IssueFinding;
import org.beistand.advocacy.IssueKind;
import org.beistand.advocacy.IssueOutcome;
import org.beistand.advocacy.ReopenReason;
import org.beistand.advocacy.Satisfaction;
import org.beistand.advocacy.Urgency;
import org.beistand.advocacy.WallReason;
import org.beistand.casefile.CaseFile;
import org.beistand.pages.Field;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;

/** What is entered for each step of a case. */
final class StepForms {
    private StepForms() {}

    static List<Field> none(Ui ui, Roster roster, CaseFile file) {
        return List.of();
    }

    static List<Field> assignment(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.select("worker", "step.assign.worker", "", roster.workers()),
                Field.select("reason", "step.reason", "", Option.of(ui, AssignmentReason.class)),
                Field.line("weight", "case.weight", "step.assign.weight.hint", "number"));
    }

    static List<Field> waitingList(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.chips("priority", "step.waitlist.priority", "", Option.of(ui, Urgency.class)),
                Field.line("reviewOn", "step.waitlist.reviewOn", "", "date"));
    }

    static List<Field> decline(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.select("reason", "step.reason", "", Option.of(ui, DeclineReason.class)),
                Field.lines("text", "step.decline.signpost", "step.decline.signpost.hint", 3));
    }

    static List<Field> reopening(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.select("reason", "step.reason", "", Option.of(ui, ReopenReason.class)),
                Field.lines("text", "step.reopen.text", "", 4));
    }

    static List<Field> wall(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.select("staff", "step.wall.staff", "", roster.colleagues()),
                Field.select("reason", "step.reason", "", Option.of(ui, WallReason.class)));
    }

    static List<Field> followUp(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.lines("text", "followUp.text", "", 3),
                Field.line("dueOn", "followUp.dueOn", "", "date"));
    }

    static List<Field> drop(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.chips("reason", "step.reason", "", Option.of(ui, FollowUpDropReason.class)));
    }

    static List<Field> issue(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.select("kind", "issue.kind", "", Option.of(ui, IssueKind.class)),
                Field.lines("text", "issue.text", "issue.text.hint", 4));
    }

    static List<Field> finding(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.chips("finding", "issue.finding", "", Option.of(ui, IssueFinding.class)));
    }

    static List<Field> outcome(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.chips("outcome", "issue.outcome", "", Option.of(ui, IssueOutcome.class)),
                Field.chips(
                        "satisfaction",
                        "issue.satisfaction",
                        "issue.satisfaction.hint",
                        Option.of(ui, Satisfaction.class)));
    }

    static FormView assignment(FormView form, Ui ui, CaseFile file) {
        var weighed = form.with("weight", file.row().weight());
        var own = ui.actor().staffId();
        return file.row().worker() != null || own == null
                ? weighed
                : weighed.with("worker", own).with("reason", AssignmentReason.TAKEN_ON);
    }

    static FormView waitingList(FormView form, Ui ui, CaseFile file) {
        return form.with("priority", file.row().urgency())
                .with("reviewOn", ui.words().today().plusDays(14));
    }

    static FormView followUp(FormView form, Ui ui, CaseFile file) {
        return form.with("dueOn", ui.words().today().plusDays(7));
    }
}
