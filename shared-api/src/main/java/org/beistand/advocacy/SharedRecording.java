package org.beistand.advocacy;

import java.util.concurrent.CompletionStage;
import org.beistand.language.Commands.Outcome;
import org.beistand.language.Commands.Sending;

/** The port through which one contact is recorded in several cases: in all of them or in none. */
public interface SharedRecording {
    /**
     * Records it once for one command id, whatever becomes of the connection. Fails with {@link
     * EntryRejection.SharedEntryRefused} when the actor may not write into one of several cases,
     * with the refusal of the case otherwise.
     */
    CompletionStage<Outcome> record(SharedInteraction interaction, Sending sending);
}
