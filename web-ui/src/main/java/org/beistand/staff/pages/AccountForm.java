package org.beistand.staff.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beistand.language.Mark;
import org.beistand.language.Role;
import org.beistand.language.TeamId;
import org.beistand.pages.Field;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;
import org.beistand.staff.Account;
import org.beistand.staff.RoleRequest;
import org.beistand.staff.StaffDetails;
import org.beistand.staff.StaffMember;
import org.beistand.staff.StaffMember.Status;
import org.jspecify.annotations.Nullable;

/** What an administrator enters about an account. */
final class AccountForm {
    private AccountForm() {}

    static List<Field> fields(Ui ui, Roster roster, boolean fresh) {
        var fields = new ArrayList<Field>();
        fields.add(Field.line("displayName", "account.displayName", "", "text"));
        if (fresh) {
            fields.add(Field.line("signInName", "signIn.name", "setup.name.hint", "text"));
        }
        fields.add(
                Field.checks(
                        "roles", "account.roles", "account.roles.hint", Option.of(ui, Role.class)));
        fields.add(
                Field.checks(
                        "marks", "account.marks", "account.marks.hint", Option.of(ui, Mark.class)));
        fields.add(Field.select("team", "case.team", "", roster.teamOptions()));
        fields.add(Field.line("capacity", "account.capacity", "account.capacity.hint", "number"));
        return fields;
    }

    static @Nullable StaffDetails read(PostedForm form) {
        var team = form.readIfAny("team", TeamId::of);
        var roles = form.choices("roles", Role.class);
        var marks = form.choices("marks", Mark.class);
        if (roles.isEmpty()) {
            return form.wrong("roles", "choose");
        }
        var capacity = form.read("capacity", Integer::parseInt);
        return capacity == null
                ? null
                : form.read(
                        "displayName",
                        name -> new StaffDetails(name, team, roles, marks, capacity));
    }

    /** The form as it stands for an account, roles that wait included: they stay wanted. */
    static FormView filled(UUID commandId, StaffMember member, List<RoleRequest> waiting) {
        var roles = new TreeSet<>(member.roles());
        waiting.forEach(request -> roles.add(request.role()));
        var values = new LinkedHashMap<String, List<String>>();
        values.put("displayName", List.of(member.displayName()));
        values.put("roles", roles.stream().map(Role::name).toList());
        values.put("marks", member.marks().stream().map(Mark::name).toList());
        values.put("team", member.team() == null ? List.of() : List.of(member.team().toString()));
        values.put("capacity", List.of(String.valueOf(member.capacity())));
        return FormView.fresh(commandId, null).filled(values);
    }

    /** The account as a row of the table. */
    static AccountsView.Row row(Ui ui, Roster roster, Account account, boolean waiting) {
        var member = account.member();
        var name = account.signInName();
        var last = account.lastSignIn();
        return new AccountsView.Row(
                "/accounts/" + member.id(),
                member.displayName(),
                member.initials(),
                name == null ? "" : name.value(),
                member.roles().stream().sorted().map(ui::name).collect(Collectors.joining(", ")),
                roster.team(member.team()),
                member.capacity(),
                status(ui, account, waiting),
                tone(account, waiting),
                last == null ? "" : ui.words().fromNow(last));
    }

    private static String status(Ui ui, Account account, boolean waiting) {
        if (waiting) {
            return ui.t("account.waiting");
        }
        var status = account.member().status();
        return status == Status.ACTIVE && !account.passwordSet()
                ? ui.t("account.noPassword")
                : ui.name(status);
    }

    private static String tone(Account account, boolean waiting) {
        if (waiting) {
            return "warn";
        }
        return account.member().status() != Status.ACTIVE
                ? ""
                : account.passwordSet() ? "ok" : "warn";
    }
}
