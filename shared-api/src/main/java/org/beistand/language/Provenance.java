package org.beistand.language;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the recording of a fact, beside the fact itself.
 *
 * @param position the global position in the log, 1 for the first fact ever, without gaps
 * @param version the position within the aggregate, 0 for its first fact
 * @param recordedAt when the system took note of it
 * @param commandId the wish that led to it
 * @param correlationId what all consequences of one first cause share
 * @param causationId the command or event that directly led to it
 */
public record Provenance(
        long position,
        long version,
        Instant recordedAt,
        Author author,
        CommandId commandId,
        UUID correlationId,
        UUID causationId,
        Purpose purpose,
        Channel channel) {

    /**
     * Who recorded a fact, as it was at that time.
     *
     * @param staff the member of staff who acted or on whose behalf the system did
     * @param role the role that allowed it, {@code null} for the system
     * @param token the API token used, if any
     * @param process the part of the system that acted, if it was the system
     */
    public record Author(
            @Nullable StaffId staff,
            @Nullable Role role,
            @Nullable TokenId token,
            @Nullable String process) {}
}
