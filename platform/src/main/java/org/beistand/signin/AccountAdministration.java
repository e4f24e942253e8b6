package org.beistand.signin;

import java.time.Clock;
import java.util.Set;
import org.beistand.adminrecord.AdminChange;
import org.beistand.language.Actor;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.staff.AccountRejection.LastAdministrator;
import org.beistand.staff.AccountRejection.LinkNotValid;
import org.beistand.staff.AccountRejection.PasswordKnownToEverybody;
import org.beistand.staff.AccountRejection.SignInNameTaken;
import org.beistand.staff.OneTimeLink;
import org.beistand.staff.Password;
import org.beistand.staff.SignInName;
import org.beistand.staff.StaffDetails;
import org.beistand.staff.StaffMember.Status;
import org.springframework.dao.DuplicateKeyException;

/** What happens to accounts; each method runs in a transaction of its caller. */
final class AccountAdministration {
    private final AccountTable accounts;
    private final AccountRules rules;
    private final AccountLinks links;
    private final SessionTable sessions;
    private final TokenTable tokens;
    private final RoleGrants grants;
    private final AccountNotes notes;
    private final Teams teams;
    private final DemoMode demo;

    AccountAdministration(
            AccountTables tables, Secrets secrets, DemoMode demo, AccountNotes notes, Clock clock) {
        this.accounts = tables.accounts();
        this.rules = tables.rules();
        this.sessions = tables.sessions();
        this.tokens = tables.tokens();
        this.grants = new RoleGrants(tables, notes, clock);
        this.notes = notes;
        this.teams = new Teams(tables.teams(), notes);
        this.links = new AccountLinks(tables, notes, secrets, clock);
        this.demo = demo;
    }

    /** What happens by links that are good once. */
    AccountLinks links() {
        return links;
    }

    /** What waits for a second person. */
    RoleGrants grants() {
        return grants;
    }

    Teams teams() {
        return teams;
    }

    OneTimeLink create(Actor by, StaffId id, SignInName name, StaffDetails details) {
        Details.check(details);
        var granting = grants.begin(by, id, details);
        if (add(id, name, granting.now())) {
            notes.account(by, AdminChange.ACCOUNT_CREATED, id, granting.now());
        }
        grants.request(by, id, granting.waiting());
        return links.passwordLink(by, id);
    }

    void addImported(Actor by, StaffId id, StaffDetails details) {
        if (accounts.add(id, null, details, Status.IMPORTED)) {
            notes.account(by, AdminChange.ACCOUNT_IMPORTED, id, details);
        }
    }

    void change(Actor by, StaffId id, StaffDetails details) {
        Details.check(details);
        rules.oneAtATime();
        var before = accounts.find(id).orElseThrow(NotPossible::new).member();
        var granting = grants.begin(by, id, details);
        if (!accounts.change(id, granting.now())) {
            throw new NotPossible();
        }
        notes.changed(by, before, granting.now());
        grants.request(by, id, granting.waiting());
        sessions.removeAll(id);
        refuseUnadministered();
    }

    void disable(Actor by, StaffId id) {
        rules.oneAtATime();
        var account = accounts.find(id).orElseThrow(NotPossible::new);
        if (account.member().status() == Status.DISABLED) {
            return;
        }
        // first the link, as whoever uses it does
        links.revoke(id);
        if (!accounts.status(id, Status.ACTIVE, Status.DISABLED)) {
            throw new NotPossible();
        }
        sessions.removeAll(id);
        tokens.removeAll(id);
        notes.account(by, AdminChange.ACCOUNT_DISABLED, id);
        refuseUnadministered();
    }

    void enable(Actor by, StaffId id) {
        if (accounts.status(id, Status.DISABLED, Status.ACTIVE)) {
            notes.account(by, AdminChange.ACCOUNT_ENABLED, id);
        } else if (accounts.find(id).filter(a -> a.member().status() == Status.ACTIVE).isEmpty()) {
            throw new NotPossible();
        }
    }

    void createFirst(String token, First first, String hash) {
        if (!links.useFirst(token)) {
            throw new LinkNotValid();
        }
        var alone = Set.of(Role.ADMINISTRATOR);
        var details = new StaffDetails(first.displayName(), null, alone, Set.of(), 0);
        if (add(first.id(), first.name(), details)) {
            notes.byLink(AdminChange.FIRST_ADMINISTRATOR_MADE, first.id());
        }
        boolean _ = accounts.password(first.id(), hash);
    }

    void refuseKnown(Password password) {
        if (demo.refuses(password.value())) {
            throw new PasswordKnownToEverybody();
        }
    }

    /** False when it was there already, by the same name. */
    private boolean add(StaffId id, SignInName name, StaffDetails details) {
        try {
            var added = accounts.add(id, name, details, Status.ACTIVE);
            if (!added && accounts.find(id).filter(a -> name.equals(a.signInName())).isEmpty()) {
                throw new NotPossible();
            }
            return added;
        } catch (DuplicateKeyException _) {
            throw new SignInNameTaken();
        }
    }

    private void refuseUnadministered() {
        if (!rules.administered()) {
            throw new LastAdministrator();
        }
    }
}
