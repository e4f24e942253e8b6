package org.beistand.staff.pages;

import gg.jte.models.runtime.JteModel;
import org.beistand.language.StaffId;
import org.beistand.pages.PageHandler;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Roster;
import org.beistand.pages.Submission;
import org.beistand.pages.Submission.Reply;
import org.beistand.pages.Ui;
import org.beistand.staff.Accounts;
import org.beistand.staff.RoleRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The second pair of eyes on roles that read or govern others. */
@PageHandler
class RoleRequestPages {
    private final Accounts accounts;
    private final AccountPages pages;
    private final Submission submission;

    RoleRequestPages(Accounts accounts, AccountPages pages, Submission submission) {
        this.accounts = accounts;
        this.pages = pages;
        this.submission = submission;
    }

    @PostMapping("/accounts/{id}/role-confirmation")
    ResponseEntity<JteModel> confirm(Ui ui, @PathVariable StaffId id, PostedForm form) {
        return submission.carryOut(
                ui, form, () -> accounts.confirmRoles(ui.actor(), id), reply(ui, id));
    }

    @PostMapping("/accounts/{id}/role-refusal")
    ResponseEntity<JteModel> decline(Ui ui, @PathVariable StaffId id, PostedForm form) {
        return submission.carryOut(
                ui, form, () -> accounts.declineRoles(ui.actor(), id), reply(ui, id));
    }

    private Reply reply(Ui ui, StaffId id) {
        return new Reply(
                "/accounts/" + id,
                "said.saved",
                f -> pages.entry(ui, id, pages.kept(ui, id, f), null));
    }

    /** Which role waits, and who asked for it when. */
    static String told(Ui ui, Roster roster, RoleRequest request) {
        return ui.t(
                "account.waiting.what",
                ui.name(request.role()),
                roster.name(request.requestedBy()),
                ui.dateTime(request.requestedAt()));
    }

    /** Whether the reader is somebody else than who asked and who would get the role. */
    static boolean isSecond(Ui ui, RoleRequest request) {
        var me = ui.actor().staffId();
        return me != null && !me.equals(request.requestedBy()) && !me.equals(request.account());
    }
}
