package org.beistand.rules;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.beistand.language.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one table of schema {@code rules} in step with the facts. Every bean of this type is asked
 * within the transaction of the command, before its facts are appended; what the rule throws undoes
 * the command.
 */
public interface SetRule {
    /**
     * Writes what follows from the facts of one command, in their order. Locks are taken in sorted
     * order; a {@link Rejection} refuses the command.
     */
    void write(List<Staged<?>> facts, Connection transaction) throws SQLException;

    /** The refusal that a broken constraint of this rule's tables stands for, if it is its own. */
    default @Nullable Rejection broken(String constraint) {
        return null;
    }
}
