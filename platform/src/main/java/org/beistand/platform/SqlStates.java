package org.beistand.platform;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL means by its codes, found anywhere in a chain of causes. */
final class SqlStates {
    private static final String DUPLICATE_KEY = "23505";
    private static final int DEEPEST = 20;
    private static final Set<String> IN_EACH_OTHERS_WAY =
            Set.of(DUPLICATE_KEY, "40001", "40P01", "55P03");
    // connection failures, no resources, shutting down or cancelled, and a full disk
    private static final Set<String> AWAY = Set.of("08", "53", "57", "58");

    private SqlStates() {}

    static boolean isDuplicateKey(Exception exception) {
        return any(exception, DUPLICATE_KEY::equals);
    }

    /** Two writers met; deciding anew on what the other one wrote is right. */
    static boolean isConflict(Throwable exception) {
        return find(exception, ConcurrencyException.class::isInstance) != null
                || any(exception, IN_EACH_OTHERS_WAY::contains);
    }

    /** The database cannot serve at present. */
    static boolean isAway(Throwable exception) {
        return any(exception, state -> state.length() == 5 && AWAY.contains(state.substring(0, 2)));
    }

    private static boolean any(Throwable exception, Predicate<String> state) {
        return find(
                        exception,
                        e ->
                                e instanceof SQLException sql
                                        && sql.getSQLState() != null
                                        && state.test(sql.getSQLState()))
                != null;
    }

    /** The first in the chain of causes, and of what follows each, that fits. */
    static @Nullable Throwable find(Throwable exception, Predicate<Throwable> fits) {
        Throwable current = exception;
        for (int depth = 0; current != null && depth < DEEPEST; depth++) {
            if (fits.test(current)) {
                return current;
            }
            if (current instanceof SQLException sql
                    && sql.getNextException() != null
                    && fits.test(sql.getNextException())) {
                return sql.getNextException();
            }
            current = current.getCause();
        }
        return null;
    }
}
