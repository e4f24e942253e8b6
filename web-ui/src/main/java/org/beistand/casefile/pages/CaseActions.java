package org.beistand.casefile.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.beistand.casefile.CaseFile;
import org.beistand.pages.Ui;

/** What the reader can begin in a case as a whole, to be offered from anywhere. */
public final class CaseActions {
    /** Daily ones first. */
    private static final List<CaseStep> OF_THE_WHOLE_CASE =
            List.of(
                    CaseStep.FOLLOW_UP,
                    CaseStep.ISSUE,
                    CaseStep.GOAL,
                    CaseStep.ACTION,
                    CaseStep.PLAN_AGREEMENT,
                    CaseStep.RISK,
                    CaseStep.FLAG,
                    CaseStep.CONCERN,
                    CaseStep.CONSENT,
                    CaseStep.INSTRUCTION,
                    CaseStep.BASIS,
                    CaseStep.POWER,
                    CaseStep.CONFLICT_CHECK,
                    CaseStep.WEIGHT,
                    CaseStep.TRIAGE,
                    CaseStep.ACCEPTANCE,
                    CaseStep.ASSIGNMENT,
                    CaseStep.WAITING_LIST,
                    CaseStep.DECLINE,
                    CaseStep.APPROVAL,
                    CaseStep.HOLD,
                    CaseStep.RESUMPTION,
                    CaseStep.CLOSURE,
                    CaseStep.REOPENING,
                    CaseStep.WALL);

    private CaseActions() {}

    /** A step or page: what it is called and where it is. */
    public record Action(String name, String path) {}

    /** All that the reader may do now, and the pages of the case. */
    public static List<Action> of(Ui ui, CaseFile file) {
        var path = "/cases/" + file.caseId();
        var actions = new ArrayList<Action>();
        if (file.may().contains("record-interaction")) {
            actions.add(new Action(ui.t("palette.contact"), path + "?add=contact#f-text"));
        }
        if (file.may().contains("write-note")) {
            actions.add(new Action(ui.t("palette.note"), path + "?add=note#f-text"));
        }
        OF_THE_WHOLE_CASE.stream()
                .filter(s -> file.may().contains(s.command()))
                .filter(s -> s != CaseStep.HOLD || !file.may().contains("resume-case"))
                .map(s ->
                        new Action(
                                ui.t("stepPage." + s.command() + ".title"), path + "/" + s.place))
                .forEach(actions::add);
        Stream.of(CaseTab.values())
                .map(tab -> new Action(ui.name(tab), tab.path(path)))
                .forEach(actions::add);
        return actions;
    }
}
