package org.beistand.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.beistand.adminrecord.AdminChange;
import org.beistand.language.Actor;
import org.beistand.language.NotPossible;
import org.beistand.language.StaffId;
import org.beistand.staff.AccountRejection.LinkNotValid;
import org.beistand.staff.OneTimeLink;
import org.beistand.staff.StaffMember.Status;
import org.jspecify.annotations.Nullable;

/** Links that set a password or make the first administrator, each good once and not for long. */
final class AccountLinks {
    private static final Duration PASSWORD_LINK = Duration.ofHours(24);
    private static final Duration FIRST_LINK = Duration.ofHours(1);

    private final AccountTable accounts;
    private final AccountRules rules;
    private final LinkTable links;
    private final SessionTable sessions;
    private final TokenTable tokens;
    private final AccountNotes notes;
    private final Secrets secrets;
    private final Clock clock;

    AccountLinks(AccountTables tables, AccountNotes notes, Secrets secrets, Clock clock) {
        this.accounts = tables.accounts();
        this.rules = tables.rules();
        this.links = tables.links();
        this.sessions = tables.sessions();
        this.tokens = tables.tokens();
        this.notes = notes;
        this.secrets = secrets;
        this.clock = clock;
    }

    OneTimeLink passwordLink(Actor by, StaffId id) {
        var account = accounts.find(id).orElseThrow(NotPossible::new);
        if (account.member().status() != Status.ACTIVE) {
            throw new NotPossible();
        }
        notes.account(by, AdminChange.PASSWORD_LINK_MADE, id);
        return link("/set-password?token=", id, PASSWORD_LINK);
    }

    /** Before a password is hashed for it; {@code first} for the first administrator's. */
    void demandLink(String token, boolean first) {
        if (!links.isGood(Secrets.hash(token), clock.instant(), first)) {
            throw new LinkNotValid();
        }
    }

    /** Whoever had the old password, or made tokens with it, is out. */
    void setPassword(String token, String hash) {
        var id =
                links.usePasswordLink(Secrets.hash(token), clock.instant())
                        .orElseThrow(LinkNotValid::new);
        if (!accounts.password(id, hash)) {
            throw new LinkNotValid();
        }
        notes.byLink(AdminChange.PASSWORD_SET, id);
        sessions.removeAll(id);
        tokens.removeAll(id);
    }

    /** The link that makes the first administrator, while nobody can sign in. */
    Optional<OneTimeLink> firstLink() {
        if (!rules.empty()) {
            return Optional.empty();
        }
        notes.bySystem(AdminChange.FIRST_LINK_MADE);
        return Optional.of(link("/first-administrator?token=", null, FIRST_LINK));
    }

    /** Whether the first administrator may be made by this link; it is used up then. */
    boolean useFirst(String token) {
        return links.useFirstLink(Secrets.hash(token), clock.instant()) && rules.empty();
    }

    /** Nobody uses an account's links any more. */
    void revoke(StaffId account) {
        links.removeOf(account);
    }

    private OneTimeLink link(String path, @Nullable StaffId account, Duration valid) {
        var token = secrets.fresh();
        var until = clock.instant().plus(valid);
        links.replace(Secrets.hash(token), account, until);
        return new OneTimeLink(path + token, until);
    }
}
