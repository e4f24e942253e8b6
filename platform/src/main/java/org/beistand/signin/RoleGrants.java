package org.beistand.signin;

import java.time.Clock;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.beistand.adminrecord.AdminChange;
import org.beistand.language.Actor;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.staff.Account;
import org.beistand.staff.AccountRejection.SecondPersonNeeded;
import org.beistand.staff.RoleRequest;
import org.beistand.staff.StaffDetails;
import org.beistand.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * Four eyes: a role that reads or governs others begins when a second person grants it (decision
 * 0050). The system itself, which imports and which answers to whoever operates it, grants at once.
 */
final class RoleGrants {
    private final AccountTable accounts;
    private final AccountRules rules;
    private final SessionTable sessions;
    private final RoleRequestTable requests;
    private final AccountNotes notes;
    private final Clock clock;

    /** What becomes true at once, and which roles wait. */
    record Granting(StaffDetails now, Set<Role> waiting) {}

    RoleGrants(AccountTables tables, AccountNotes notes, Clock clock) {
        this.accounts = tables.accounts();
        this.rules = tables.rules();
        this.sessions = tables.sessions();
        this.requests = tables.requests();
        this.notes = notes;
        this.clock = clock;
    }

    /** Divides what this actor wants for an account. */
    Granting begin(Actor by, StaffId account, StaffDetails wanted) {
        var before = accounts.find(account).map(Account::member).orElse(null);
        var waiting = waiting(by, before, wanted);
        var now = new HashSet<>(wanted.roles());
        var _ = now.removeAll(waiting);
        return new Granting(wanted.with(now), waiting);
    }

    /** Keeps as waiting what waits, and nothing else; who asked first stays who asked. */
    void request(Actor by, StaffId account, Set<Role> waiting) {
        requests.removeExcept(account, waiting);
        var requester = by.staffId();
        if (requester != null) {
            var now = clock.instant();
            waiting.forEach(role -> requests.add(new RoleRequest(account, role, requester, now)));
            notes.requested(by, account, waiting);
        }
    }

    /** The second pair of eyes. */
    void confirm(Actor by, StaffId account) {
        rules.oneAtATime();
        var member = accounts.find(account).orElseThrow(NotPossible::new).member();
        var roles = new HashSet<>(member.roles());
        if (!roles.addAll(granted(by, account))) {
            return;
        }
        var details = member.details().with(roles);
        Details.check(details);
        boolean _ = accounts.change(account, details);
        notes.changed(by, member, details);
        sessions.removeAll(account);
    }

    void decline(Actor by, StaffId account) {
        if (!requests.of(account).isEmpty()) {
            notes.account(by, AdminChange.ROLES_DECLINED, account);
        }
        requests.removeExcept(account, Set.of());
    }

    List<RoleRequest> all() {
        return requests.all();
    }

    private static Set<Role> waiting(Actor by, @Nullable StaffMember before, StaffDetails wanted) {
        var waiting = EnumSet.noneOf(Role.class);
        if (by instanceof Actor.SystemProcess) {
            return waiting;
        }
        wanted.roles().stream().filter(Role::governs).forEach(waiting::add);
        if (before != null) {
            var _ = waiting.removeAll(before.roles());
            var elsewhere = before.team() != null && !before.team().equals(wanted.team());
            if (elsewhere && wanted.roles().contains(Role.SUPERVISOR)) {
                var _ = waiting.add(Role.SUPERVISOR);
            }
        }
        return waiting;
    }

    /** Takes what this actor may grant off the list of what waits. */
    private Set<Role> granted(Actor by, StaffId account) {
        var all = requests.of(account);
        var granted =
                all.stream()
                        .filter(r -> isSecond(by, r))
                        .map(RoleRequest::role)
                        .collect(Collectors.toUnmodifiableSet());
        if (granted.isEmpty() && !all.isEmpty()) {
            throw new SecondPersonNeeded();
        }
        var rest = EnumSet.noneOf(Role.class);
        all.stream().map(RoleRequest::role).filter(r -> !granted.contains(r)).forEach(rest::add);
        requests.removeExcept(account, rest);
        return granted;
    }

    private static boolean isSecond(Actor by, RoleRequest request) {
        var me = by.staffId();
        return by instanceof Actor.SystemProcess
                || (me != null
                        && !me.equals(request.requestedBy())
                        && !me.equals(request.account()));
    }
}
