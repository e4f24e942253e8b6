package org.beistand.platform;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.beistand.language.Commands.Outcome;
import org.beistand.language.Commands.Sending;
import org.beistand.language.DomainCommand;

/**
 * Carries out several commands in one transaction, all of them or none; for those who have many to
 * send, such as an import. Each is judged, decided and receipted as if it came alone (decision
 * 0070). They are best about one aggregate: two lists about the same two in another order stand in
 * each other's way.
 */
public interface CommandsTogether {
    /**
     * Sends commands in their order. The stage fails when one of them is refused, and none has
     * happened then. Versions cannot be expected. Each outcome tells where the log and the
     * aggregate stand after the last of the commands.
     */
    CompletionStage<List<Outcome>> sendTogether(List<Addressed> commands);

    /** A command and its circumstances. */
    record Addressed(DomainCommand command, Sending sending) {}
}
