package org.beistand.staff.pages;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.beistand.language.NotPossible;
import org.beistand.language.ProblemKind;
import org.beistand.language.Rejection;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.pages.Desk;
import org.beistand.pages.FormView;
import org.beistand.pages.PageHandler;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Roster;
import org.beistand.pages.Submission;
import org.beistand.pages.Submission.Reply;
import org.beistand.pages.Ui;
import org.beistand.pages.templates.Templates;
import org.beistand.staff.Account;
import org.beistand.staff.Accounts;
import org.beistand.staff.OneTimeLink;
import org.beistand.staff.RoleRequest;
import org.beistand.staff.SignInName;
import org.beistand.staff.StaffMember;
import org.beistand.staff.Team;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Accounts and teams, for administrators. */
@PageHandler
class AccountPages {
    private final Templates templates;
    private final Accounts accounts;
    private final Roster.Loader rosters;
    private final Submission submission;
    private final Supplier<UUID> ids;

    AccountPages(
            Templates templates,
            Accounts accounts,
            Roster.Loader rosters,
            Submission submission,
            Supplier<UUID> randomIds) {
        this.templates = templates;
        this.accounts = accounts;
        this.rosters = rosters;
        this.submission = submission;
        this.ids = randomIds;
    }

    @GetMapping({"/accounts", "/teams"})
    JteModel all(Ui ui) {
        return all(ui, FormView.fresh(ids.get(), null));
    }

    @PostMapping("/teams")
    ResponseEntity<JteModel> team(Ui ui, PostedForm form) {
        var id = new TeamId(form.idFor("team"));
        var team = form.read("name", name -> new Team(id, name));
        return submission.carryOut(
                ui,
                form,
                team == null ? null : () -> accounts.createTeam(ui.actor(), team),
                new Reply("/accounts", "said.saved", f -> all(ui, f)));
    }

    @GetMapping("/accounts/new")
    JteModel begin(Ui ui) {
        if (!ui.has(Role.ADMINISTRATOR)) {
            throw new NotPossible();
        }
        return entry(ui, null, FormView.fresh(ids.get(), null).with("capacity", 30), null);
    }

    @PostMapping("/accounts")
    ResponseEntity<JteModel> create(Ui ui, PostedForm form) {
        var name = form.read("signInName", SignInName::new);
        var details = AccountForm.read(form);
        if (name == null || details == null) {
            return wrong(entry(ui, null, form.again(null), null));
        }
        var id = new StaffId(form.idFor("account"));
        try {
            var link = Desk.await(accounts.create(ui.actor(), id, name, details));
            return ResponseEntity.ok(entry(ui, id, form.again(null), link));
        } catch (NotPossible e) {
            throw e;
        } catch (Rejection e) {
            var again = form.again("problem." + e.code() + ".text");
            return ResponseEntity.status(ProblemKind.status(e)).body(entry(ui, null, again, null));
        }
    }

    @GetMapping("/accounts/{id}")
    JteModel one(Ui ui, @PathVariable StaffId id) {
        return entry(ui, id, filled(ui, id), null);
    }

    @PostMapping("/accounts/{id}")
    ResponseEntity<JteModel> change(Ui ui, @PathVariable StaffId id, PostedForm form) {
        var details = AccountForm.read(form);
        return submission.carryOut(
                ui,
                form,
                details == null ? null : () -> accounts.change(ui.actor(), id, details),
                new Reply("/accounts", "said.saved", f -> entry(ui, id, f, null)));
    }

    @PostMapping("/accounts/{id}/password-link")
    JteModel link(Ui ui, @PathVariable StaffId id) {
        var link = Desk.await(accounts.passwordLink(ui.actor(), id));
        return entry(ui, id, filled(ui, id), link);
    }

    @PostMapping("/accounts/{id}/disabling")
    ResponseEntity<JteModel> disable(Ui ui, @PathVariable StaffId id, PostedForm form) {
        var reply = new Reply("/accounts", "said.saved", f -> entry(ui, id, kept(ui, id, f), null));
        return submission.carryOut(ui, form, () -> accounts.disable(ui.actor(), id), reply);
    }

    @PostMapping("/accounts/{id}/enabling")
    ResponseEntity<JteModel> enable(Ui ui, @PathVariable StaffId id, PostedForm form) {
        var reply = new Reply("/accounts", "said.saved", f -> entry(ui, id, kept(ui, id, f), null));
        return submission.carryOut(ui, form, () -> accounts.enable(ui.actor(), id), reply);
    }

    FormView kept(Ui ui, StaffId id, FormView refused) {
        return refused.filled(filled(ui, id).values());
    }

    private FormView filled(Ui ui, StaffId id) {
        return AccountForm.filled(ids.get(), account(ui, id).member(), waiting(ui, id));
    }

    private List<RoleRequest> waiting(Ui ui, StaffId id) {
        return Desk.await(accounts.roleRequests(ui.actor())).stream()
                .filter(r -> r.account().equals(id))
                .toList();
    }

    private JteModel all(Ui ui, FormView team) {
        var roster = rosters.load(ui);
        var waiting =
                Desk.await(accounts.roleRequests(ui.actor())).stream()
                        .map(RoleRequest::account)
                        .collect(Collectors.toSet());
        var rows =
                Desk.await(accounts.accounts(ui.actor())).stream()
                        .map(a -> AccountForm.row(ui, roster, a, waiting.contains(a.member().id())))
                        .toList();
        return templates.staffAccounts(ui, new AccountsView(rows, roster.teams(), team));
    }

    private Account account(Ui ui, StaffId id) {
        return Desk.await(accounts.accounts(ui.actor())).stream()
                .filter(a -> a.member().id().equals(id))
                .findFirst()
                .orElseThrow(NotPossible::new);
    }

    JteModel entry(Ui ui, @Nullable StaffId id, FormView form, @Nullable OneTimeLink link) {
        var roster = rosters.load(ui);
        var fields = AccountForm.fields(ui, roster, id == null);
        var waiting = id == null ? List.<RoleRequest>of() : waiting(ui, id);
        boolean active =
                id != null
                        && (link != null
                                || account(ui, id).member().status() == StaffMember.Status.ACTIVE);
        return templates.staffAccount(
                ui,
                new AccountsView.AccountEntry(
                        form,
                        fields,
                        id == null ? "/accounts" : "/accounts/" + id,
                        id == null ? "" : id.toString(),
                        form.value("displayName"),
                        active,
                        waiting.stream().map(r -> RoleRequestPages.told(ui, roster, r)).toList(),
                        waiting.stream().anyMatch(r -> RoleRequestPages.isSecond(ui, r)),
                        link == null ? "" : link.path(),
                        link == null ? "" : ui.dateTime(link.validUntil())));
    }

    private static ResponseEntity<JteModel> wrong(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }
}
