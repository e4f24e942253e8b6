package org.beistand.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.beistand.language.StaffId;

/** Sessions of people at browsers; ended ones are gone at once, on every node. */
final class Sessions {
    private static final Duration NOTED_EVERY = Duration.ofSeconds(30);

    private final SessionTable table;
    private final Secrets secrets;
    private final SignInSettings settings;
    private final Clock clock;

    Sessions(SessionTable table, Secrets secrets, SignInSettings settings, Clock clock) {
        this.table = table;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    /** A new session under a new id, which is told only here. */
    String begin(StaffId account) {
        var now = clock.instant();
        table.sweep(now.minus(settings.idle()));
        var id = secrets.fresh();
        table.add(Secrets.hash(id), account, now);
        return id;
    }

    /** The session of that id, if it lives; a request by a person keeps it alive. */
    Optional<SessionTable.Live> find(String id, Keep keep) {
        var now = clock.instant();
        var hash = Secrets.hash(id);
        var live = table.live(hash, now.minus(settings.idle()), now.minus(settings.absolute()));
        if (keep == Keep.ALIVE
                && live.isPresent()
                && live.get().seenAt().isBefore(now.minus(NOTED_EVERY))) {
            table.seen(hash, now);
        }
        return live;
    }

    void end(String id) {
        table.remove(Secrets.hash(id));
    }

    void endAll(StaffId account) {
        table.removeAll(account);
    }

    /** Whether a request counts as a sign of life. */
    enum Keep {
        ALIVE,
        /** The browser asks by itself, nobody may be there. */
        AS_IT_IS
    }
}
