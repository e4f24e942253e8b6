package org.beistand.casefile.pages;

import java.util.List;
import java.util.stream.Stream;
import org.beistand.advocacy.ApprovalSubject;
import org.beistand.advocacy.ApprovalText;
import org.beistand.advocacy.ClosingText;
import org.beistand.advocacy.TransferText;
import org.beistand.casefile.CaseFile;
import org.beistand.casefile.CourseOfCase.Approval;
import org.beistand.casefile.CourseOfCase.Closure;
import org.beistand.casefile.CourseOfCase.Standing;
import org.beistand.casefile.CourseOfCase.Transfer;
import org.beistand.pages.Revealed;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;
import org.jspecify.annotations.Nullable;

/**
 * How a case rests and what of it was put to others, ready to be shown.
 *
 * @param hold why it rests and until when, empty when it does not
 * @param targets what the house promised and still owes
 * @param transfer the handover that waits or was refused last, {@code null} for none
 */
public record CourseView(
        String hold,
        boolean holdOver,
        List<ApprovalView> approvals,
        @Nullable TransferView transfer,
        List<TargetView> targets) {
    public CourseView {
        targets = List.copyOf(targets);
        approvals = List.copyOf(approvals);
    }

    /**
     * One request.
     *
     * @param own whether the reader asked for it
     * @param tone {@code info} while it waits, then {@code ok}, {@code warn} or empty
     */
    public record ApprovalView(
            String id,
            ApprovalSubject subject,
            String title,
            String asked,
            String text,
            String outcome,
            String told,
            String state,
            String tone,
            String comment,
            boolean pending,
            boolean own) {}

    /**
     * One handover.
     *
     * @param refusal why it was refused, empty while it waits
     * @param met when the two talked about it, empty if they have not
     * @param mine whether the reader was asked
     * @param outside whether the case is to go to another team
     */
    public record TransferView(
            String id,
            String asked,
            String refused,
            String text,
            String notes,
            String refusal,
            String met,
            boolean open,
            boolean mine,
            boolean outside) {}

    static CourseView of(Ui ui, Roster roster, CaseFile file) {
        var course = file.course();
        var hold = course.hold();
        return new CourseView(
                hold == null
                        ? ""
                        : ui.t("hold.since", ui.name(hold.reason()), ui.date(hold.until())),
                hold != null && !hold.until().isAfter(ui.words().today()),
                course.approvals().stream().map(a -> approval(ui, roster, a)).toList(),
                transfer(ui, roster, course.transfer()),
                TargetView.of(ui, file));
    }

    private static @Nullable TransferView transfer(Ui ui, Roster roster, @Nullable Transfer t) {
        return t == null
                ? null
                : new TransferView(
                        t.transferId().toString(),
                        asked(ui, roster, t),
                        ui.t("transfer.refused", roster.name(t.to())),
                        Revealed.text(ui, t.text(), TransferText::text),
                        t.notes() == 0 ? "" : ui.count("transfer.notes", t.notes()),
                        Revealed.text(ui, t.refusal(), TransferText::text),
                        t.metOn() == null ? "" : ui.t("handover.met", ui.date(t.metOn())),
                        t.open(),
                        t.to().equals(ui.actor().staffId()),
                        t.team() != null);
    }

    private static String asked(Ui ui, Roster roster, Transfer t) {
        var to =
                t.team() == null
                        ? roster.name(t.to())
                        : roster.name(t.to()) + " (" + roster.team(t.team()) + ")";
        return ui.t(
                "transfer.asked",
                roster.name(t.from()),
                to,
                ui.words().date(t.proposedAt()),
                ui.name(t.reason()));
    }

    private static ApprovalView approval(Ui ui, Roster roster, Approval a) {
        var closure = a.closure();
        var decided = a.decidedAt();
        return new ApprovalView(
                a.approvalId().toString(),
                a.subject(),
                ui.name(a.subject()),
                ui.t(
                        "approval.asked",
                        roster.name(a.requestedBy()),
                        ui.words().date(a.requestedAt())),
                text(ui, a, closure),
                closure == null ? "" : ui.name(closure.outcome()),
                closure == null ? "" : ui.name(closure.told()),
                decided == null
                        ? ui.name(a.standing())
                        : ui.name(a.standing()) + ", " + ui.words().date(decided),
                tone(a.standing()),
                Revealed.text(ui, a.comment(), ApprovalText::text),
                a.standing() == Standing.PENDING,
                a.requestedBy().equals(ui.actor().staffId()));
    }

    private static String text(Ui ui, Approval approval, @Nullable Closure closure) {
        return closure == null
                ? Revealed.text(ui, approval.text(), ApprovalText::text)
                : Revealed.text(ui, closure.report(), ClosingText::text);
    }

    private static String tone(Standing standing) {
        return switch (standing) {
            case PENDING -> "info";
            case GRANTED -> "ok";
            case REFUSED -> "warn";
            case REVOKED -> "";
        };
    }

    /** What waits for a decision. */
    public List<ApprovalView> pending() {
        return approvals.stream().filter(ApprovalView::pending).toList();
    }

    Stream<String> about(String part) {
        return approvals.stream()
                .filter(a -> a.id().equals(part))
                .map(a -> a.text().isEmpty() ? a.title() : a.title() + ": " + a.text());
    }
}
