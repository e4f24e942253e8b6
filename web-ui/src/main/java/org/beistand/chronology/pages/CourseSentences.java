package org.beistand.chronology.pages;

import org.beistand.advocacy.ApprovalEvent;
import org.beistand.advocacy.ApprovalEvent.ApprovalGranted;
import org.beistand.advocacy.ApprovalEvent.ApprovalRefused;
import org.beistand.advocacy.ApprovalEvent.ApprovalRequested;
import org.beistand.advocacy.ApprovalEvent.ApprovalRevoked;
import org.beistand.advocacy.ApprovalEvent.ClosureRequested;
import org.beistand.advocacy.ApprovalText;
import org.beistand.advocacy.ClosingText;
import org.beistand.advocacy.HoldEvent;
import org.beistand.advocacy.HoldEvent.CasePutOnHold;
import org.beistand.advocacy.HoldEvent.CaseResumed;
import org.beistand.pages.Revealed;
import org.beistand.pages.Ui;

/** Tells facts about approvals and holds as sentences. */
final class CourseSentences {
    private CourseSentences() {}

    static String of(Ui ui, ApprovalEvent event, String who) {
        var subject = ui.name(event.subject());
        return switch (event) {
            case ApprovalRequested _ -> ui.t("chronology.approvalRequested", who, subject);
            case ClosureRequested e ->
                    ui.t("chronology.closureRequested", who, ui.name(e.outcome()));
            case ApprovalGranted _ -> ui.t("chronology.approvalGranted", who, subject);
            case ApprovalRefused _ -> ui.t("chronology.approvalRefused", who, subject);
            case ApprovalRevoked _ -> ui.t("chronology.approvalRevoked", who, subject);
        };
    }

    static String of(Ui ui, HoldEvent event, String who) {
        return switch (event) {
            case CasePutOnHold e ->
                    ui.t("chronology.onHold", who, ui.name(e.reason()), ui.date(e.until()));
            case CaseResumed _ -> ui.t("chronology.resumed", who);
        };
    }

    static String said(Ui ui, ApprovalEvent event) {
        return switch (event) {
            case ApprovalRequested e -> Revealed.text(ui, e.text(), ApprovalText::text);
            case ClosureRequested e -> Revealed.text(ui, e.report(), ClosingText::text);
            case ApprovalRefused e -> Revealed.text(ui, e.comment(), ApprovalText::text);
            case ApprovalGranted _, ApprovalRevoked _ -> "";
        };
    }
}
