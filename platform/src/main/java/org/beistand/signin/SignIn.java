package org.beistand.signin;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beistand.language.InvalidValue;
import org.beistand.language.StaffId;
import org.beistand.language.TooOften;
import org.beistand.signin.AccountTable.Credentials;
import org.beistand.staff.SignInName;
import org.beistand.staff.StaffMember.Status;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares name and password with what is known, slowly and not too often. */
final class SignIn {
    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

    private final AccountTable accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final SharedBudget limits;
    private final Circumstances circumstances;

    /** Where and when. */
    record Circumstances(DemoMode demo, Clock clock) {}

    SignIn(
            AccountTable accounts,
            Passwords passwords,
            Sessions sessions,
            SharedBudget limits,
            Circumstances circumstances) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.limits = limits;
        this.circumstances = circumstances;
    }

    /**
     * The id of a new session, or nothing when name and password do not fit; {@link TooOften} when
     * the address or the account has no tries left. Only tries that fail are counted, and an
     * address without tries takes none from any account.
     */
    Optional<String> tryWith(String name, String password, String address) {
        var keys =
                List.of("address " + address, "account " + name.strip().toLowerCase(Locale.ROOT));
        take(keys);
        var known = credentials(name);
        var hash = known == null ? null : known.passwordHash();
        var fits = passwords.matches(password, hash);
        if (known == null
                || !fits
                || known.status() != Status.ACTIVE
                || circumstances.demo().refuses(password)) {
            LOG.info("sign-in refused, account {}", known == null ? "unknown" : known.id());
            return Optional.empty();
        }
        keys.forEach(limits::giveBack);
        limits.sweep();
        return Optional.of(begin(known.id()));
    }

    private String begin(StaffId id) {
        accounts.signedIn(id, circumstances.clock().instant());
        LOG.info("signed in, account {}", id);
        return sessions.begin(id);
    }

    private void take(List<String> keys) {
        for (var key : keys) {
            limits.take(key)
                    .ifPresent(wait -> {
                        throw new TooOften(wait);
                    });
        }
    }

    private @Nullable Credentials credentials(String name) {
        try {
            return accounts.credentials(new SignInName(name)).orElse(null);
        } catch (InvalidValue _) {
            return null;
        }
    }
}
