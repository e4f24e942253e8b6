package org.beistand.platform;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.beistand.language.Actor;
import org.beistand.language.Commands.Sending;
import org.beistand.language.DomainCommand;
import org.beistand.language.NotPossible;

/**
 * Seals commands, but asks the gate before: whoever may not do something leaves no key behind. The
 * gate within the transaction has the last word.
 */
final class GatedClosing {
    private final Closing closing;
    private final Admission gate;
    private final DataSource database;

    GatedClosing(Closing closing, Admission gate, DataSource database) {
        this.closing = closing;
        this.gate = gate;
        this.database = database;
    }

    /**
     * The command with nothing open in it. One that was carried out before stays as it is, since
     * nothing will be stored of it. Throws {@link NotPossible} when the gate refuses.
     */
    DomainCommand close(DomainCommand command, Sending sending) throws SQLException {
        return command.unit() == null || isNew(command, sending) ? closing.close(command) : command;
    }

    private boolean isNew(DomainCommand command, Sending sending) throws SQLException {
        if (sending.actor() instanceof Actor.SystemProcess) {
            return true;
        }
        try (var connection = database.getConnection()) {
            var aggregate = command.aggregateId().value();
            var known = Receipts.lookUp(connection, sending.commandId(), aggregate);
            if (known.fingerprint() == null) {
                var _ = gate.demand(sending.actor(), command, connection);
                return true;
            }
            return false;
        }
    }
}
