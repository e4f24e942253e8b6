package org.beistand.language;

import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The port through which everything is changed. Closes the sealed values of a command, asks the
 * gate, lets the aggregate decide and stores the outcome exactly once.
 */
public interface Commands {
    /**
     * Sends a command. The stage fails with a {@link Rejection}; {@link NotPossible} when the actor
     * may not, or when there is nothing of that id.
     */
    CompletionStage<Outcome> send(DomainCommand command, Sending sending);

    /**
     * The circumstances of a command.
     *
     * @param commandId a repeat of the same command under the same id gets the first outcome again
     * @param expectedVersion refuses with {@link VersionOutdated} when the aggregate has moved on;
     *     {@code null} to write regardless
     * @param correlationId what all consequences of one first cause share
     */
    record Sending(
            Actor actor,
            CommandId commandId,
            Purpose purpose,
            Channel channel,
            @Nullable Long expectedVersion,
            UUID correlationId) {

        /** A command by a person, for ordinary case work, starting a correlation of its own. */
        public static Sending of(Actor actor, CommandId commandId, Channel channel) {
            return new Sending(
                    actor, commandId, Purpose.CASE_WORK, channel, null, commandId.value());
        }

        /** The same, refusing unless the aggregate still stands at the version that was seen. */
        public Sending expecting(@Nullable Long version) {
            return new Sending(actor, commandId, purpose, channel, version, correlationId);
        }
    }

    /**
     * What became of a command.
     *
     * @param position the log's position after it; reads that carry it see its consequences
     * @param version the aggregate's version after it, as in ETag and {@code If-Match}
     * @param repeated whether this is the remembered outcome of an earlier, equal command
     */
    record Outcome(long position, long version, boolean repeated) {}
}
