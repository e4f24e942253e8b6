package org.beistand.myday.pages;

import java.util.Set;
import org.beistand.advocacy.FollowUpText;
import org.beistand.advocacy.PlanText;
import org.beistand.advocacy.Urgency;
import org.beistand.myday.MyDay.Item;
import org.beistand.myday.MyDay.Kind;
import org.beistand.myday.pages.DayView.ItemView;
import org.beistand.pages.Revealed;
import org.beistand.pages.Ui;

/** Makes what waits ready to be shown. */
final class DayItems {
    /** What should not have come that far. */
    private static final Set<Kind> LATE =
            Set.of(
                    Kind.DISCLOSURE_REVIEW,
                    Kind.ORPHANED,
                    Kind.CONFLICT_OPEN,
                    Kind.TARGET_MISSED,
                    Kind.FOLLOW_UP_OVERDUE,
                    Kind.ACTION_OVERDUE,
                    Kind.REFERRAL_UNANSWERED);

    private DayItems() {}

    static ItemView of(Ui ui, Item item) {
        var name = Revealed.name(ui, item.clientName());
        var text = text(ui, item);
        boolean pressing = item.urgency() == Urgency.IMMEDIATE || item.urgency() == Urgency.URGENT;
        return new ItemView(
                path(item),
                text.isEmpty() ? name : text,
                (text.isEmpty() ? why(ui, item) : name) + " · " + item.number(),
                icon(item.kind()),
                tone(item.kind()),
                when(ui, item),
                item.due() == null ? "" : tone(item.kind()),
                pressing ? ui.name(item.urgency()) : "");
    }

    private static String text(Ui ui, Item item) {
        var followUp = Revealed.text(ui, item.text(), FollowUpText::text);
        return followUp.isEmpty() ? Revealed.text(ui, item.action(), PlanText::text) : followUp;
    }

    private static String why(Ui ui, Item item) {
        var subject = item.subject();
        var target = item.target();
        if (target != null) {
            return ui.name(target) + " – " + ui.name(item.kind());
        }
        return subject == null ? ui.name(item.kind()) : ui.t("approval.of", ui.name(subject));
    }

    private static String when(Ui ui, Item item) {
        var due = item.due();
        if (due != null) {
            return ui.words().fromToday(due);
        }
        var since = item.since();
        return since == null ? "" : ui.words().fromNow(since);
    }

    /** The page on which it is done. */
    private static String path(Item item) {
        var path = "/cases/" + item.caseId();
        return switch (item.kind()) {
            case AWAITS_APPROVAL -> path + "/approvals/" + item.part();
            case ENTRY_APPROVAL -> path + "/entries/" + item.part() + "/approval";
            case DISCLOSURE_REVIEW -> path + "/disclosures/" + item.part();
            case TRANSFER_OFFERED -> path + "/handover";
            case ORPHANED -> "/handovers";
            case CONFLICT_OPEN -> path + "#conflict";
            case CONSENT_ENDS, REFERRAL_UNANSWERED, AUTHORITY_REVIEW, POWER_ENDS ->
                    path + "/sharing";
            case ACTION_OVERDUE, ACTION_TODAY, ACTION_SOON, PLAN_REVIEW, RISK_REVIEW, FLAG_REVIEW ->
                    path + "/plan";
            default -> path; // on the case's own page
        };
    }

    static String icon(Kind kind) {
        return switch (kind) {
            case FOLLOW_UP_OVERDUE, FOLLOW_UP_TODAY, FOLLOW_UP_SOON, TARGET_DUE -> "clock";
            case ACTION_OVERDUE, ACTION_TODAY, ACTION_SOON -> "clipboard-list";
            case TARGET_MISSED -> "alert-circle";
            case REFERRAL_UNANSWERED -> "send";
            case DISCLOSURE_REVIEW, FLAG_REVIEW -> "alert-triangle";
            case RISK_REVIEW -> "shield-check";
            case PLAN_REVIEW -> "flag";
            case CONSENT_ENDS -> "heart-handshake";
            case AUTHORITY_REVIEW -> "scale";
            case POWER_ENDS -> "key";
            case SILENT -> "volume-3";
            case AWAITS_APPROVAL, ENTRY_APPROVAL -> "clipboard-check";
            case ENTRY_SENT_BACK -> "arrow-back-up";
            case TRANSFER_OFFERED -> "arrow-right";
            case ORPHANED -> "user";
            case CONFLICT_OPEN -> "scale";
            case NEW_ASSIGNMENT -> "inbox";
            case AWAITS_TRIAGE -> "list-details";
            case AWAITS_WORKER -> "user-plus";
            case WAITLIST_REVIEW, HOLD_OVER -> "hourglass";
        };
    }

    private static String tone(Kind kind) {
        return LATE.contains(kind)
                ? "bad"
                : switch (kind) {
                    case FOLLOW_UP_SOON, ACTION_SOON, WAITLIST_REVIEW -> "info";
                    case TRANSFER_OFFERED,
                            AWAITS_APPROVAL,
                            ENTRY_APPROVAL,
                            NEW_ASSIGNMENT,
                            AWAITS_TRIAGE,
                            AWAITS_WORKER ->
                            "brand";
                    default -> "warn"; // its day has come
                };
    }
}
