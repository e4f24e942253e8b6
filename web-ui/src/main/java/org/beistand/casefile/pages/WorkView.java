package org.beistand.casefile.pages;

import java.util.Arrays;
import java.util.List;
import org.beistand.casefile.CaseFile;
import org.beistand.caseload.CaseWork;
import org.beistand.caseload.WorkGap;
import org.beistand.caseload.WorkStage;
import org.beistand.pages.Ui;

/**
 * Where the work stands, as the page of a case shows it.
 *
 * @param steps one per stage; empty before a case is accepted and after it is over
 */
public record WorkView(List<WorkStep> steps) {
    public WorkView {
        steps = List.copyOf(steps);
    }

    /**
     * One stage.
     *
     * @param look {@code now}, {@code done}, {@code gap} when something before the present stage
     *     was left out, or empty for what is still to come
     * @param left what is left to do in it
     */
    public record WorkStep(String name, String look, List<Link> left) {
        public WorkStep {
            left = List.copyOf(left);
        }

        /** Whether the work stands here. */
        public boolean now() {
            return look.equals("now");
        }
    }

    /** Something left to do, and where it is done; nowhere when the address is empty. */
    public record Link(String text, String path) {}

    static WorkView of(Ui ui, CaseFile file) {
        CaseWork work = file.row().work();
        return work == null
                ? new WorkView(List.of())
                : new WorkView(
                        Arrays.stream(WorkStage.values())
                                .map(stage -> step(ui, file, work, stage))
                                .toList());
    }

    private static WorkStep step(Ui ui, CaseFile file, CaseWork work, WorkStage stage) {
        var left = work.left(stage);
        return new WorkStep(
                ui.name(stage),
                look(work.stage().compareTo(stage), left.isEmpty()),
                left.stream()
                        .map(l -> new Link(ui.count(key(l.gap()), l.count()), path(file, l)))
                        .toList());
    }

    /** Whoever may not ask for closing is shown no way there. */
    private static String path(CaseFile file, CaseWork.Left left) {
        boolean closing = left.gap() == WorkGap.CLOSURE_NOT_ASKED;
        return closing && !file.may().contains("request-closure")
                ? ""
                : "/cases/" + file.caseId() + place(left.gap());
    }

    private static String look(int behind, boolean nothingLeft) {
        if (behind == 0) {
            return "now";
        }
        if (behind < 0) {
            return "";
        }
        return nothingLeft ? "done" : "gap";
    }

    private static String key(WorkGap gap) {
        return "WorkGap." + gap;
    }

    private static String place(WorkGap gap) {
        return switch (gap) {
            case ISSUE_NOT_NAMED, ISSUE_NOT_EXAMINED, ISSUE_OPEN -> "#is-h";
            case DANGER_NOT_ASSESSED -> "/plan#risk-h";
            case AUTHORITY_NOT_KNOWN -> "/sharing#auth-h";
            case PLAN_NOT_AGREED -> "/plan#agreed-h";
            case ACTION_OPEN, GOAL_OPEN -> "/plan#goals-h";
            case REFERRAL_OPEN -> "/sharing#referrals-h";
            case CLOSURE_NOT_ASKED -> "/closure";
        };
    }
}
