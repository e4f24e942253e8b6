package org.beistand.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Gives the pool room for all parts of the program at once, so that none of them waits for a
 * connection that another holds; refuses a pool that was made smaller by hand.
 */
final class PoolSize implements SmartInitializingSingleton {
    /** Health, the pulse of the database, and what is done once in a while. */
    private static final int SPARE = 4;

    private final HikariDataSource pool;
    private final int wanted;
    private final List<ConnectionUse> uses;

    /** {@code wanted} is 0 where nobody settled a size. */
    PoolSize(HikariDataSource pool, int wanted, List<ConnectionUse> uses) {
        this.pool = pool;
        this.wanted = wanted;
        this.uses = List.copyOf(uses);
    }

    @Override
    public void afterSingletonsInstantiated() {
        var needed = SPARE + uses.stream().mapToInt(ConnectionUse::most).sum();
        if (wanted == 0) {
            pool.setMaximumPoolSize(needed);
        } else if (wanted < needed) {
            throw new StartRefused(
                    "The pool of %d connections is too small; %d are needed (%s)."
                            .formatted(
                                    wanted,
                                    needed,
                                    uses.stream()
                                            .map(u -> u.who() + " " + u.most())
                                            .collect(Collectors.joining(", "))));
        }
    }
}
