package org.beistand.deadlines;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.beistand.language.Actor;
import org.beistand.language.Channel;
import org.beistand.language.CommandId;
import org.beistand.language.Commands;
import org.beistand.language.Commands.Sending;

/** Asks an aggregate what has come due, once for each row however often it is taken up. */
final class Waking {
    private static final Actor SYSTEM = new Actor.SystemProcess("deadlines", null);
    private static final int UUID_LENGTH = new UUID(0, 0).toString().length();
    private static final long PATIENCE_SECONDS = 60;
    private final Map<String, WhenDue> kinds;
    private final Commands commands;

    Waking(Map<String, WhenDue> kinds, Commands commands) {
        this.kinds = Map.copyOf(kinds);
        this.commands = commands;
    }

    Map<String, WhenDue> kinds() {
        return kinds;
    }

    /** Ends when the facts are stored; whatever goes wrong is thrown, and the row stays. */
    void wake(String kind, String instance) {
        var known = kinds.get(kind);
        if (known == null) {
            throw new IllegalStateException("Nobody looks at " + kind);
        }
        var about = UUID.fromString(instance.substring(0, UUID_LENGTH));
        var id = CommandId.of(instance.substring(UUID_LENGTH + 1));
        var sending = Sending.of(SYSTEM, id, Channel.SYSTEM);
        try {
            var _ =
                    commands.send(known.look().apply(about), sending)
                            .toCompletableFuture()
                            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("A deadline has to wait", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("A deadline has to wait", e);
        }
    }
}
