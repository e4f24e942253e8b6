package org.beistand.caseimport;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import org.beistand.language.Actor;
import org.beistand.language.Channel;
import org.beistand.language.Commands;
import org.beistand.language.NotNow;
import org.beistand.language.Purpose;
import org.beistand.language.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Sends commands of an import and bears with a database that goes away for a while: whatever is no
 * refusal is tried again under the same command id, so that even a lost answer counts once.
 */
record PatientSending(Commands commands) {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    /** What became of a wish. */
    sealed interface Result {}

    /** It is stored; {@code repeated} when it was stored already. */
    record Done(boolean repeated) implements Result {}

    /** It was refused, for the reason of that stable code. */
    record Refused(String code) implements Result {}

    Result send(ImportedCase.Wish wish) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var pause = FIRST_PAUSE;
        var result = attempt(wish, end);
        while (result == null) {
            LockSupport.parkNanos(pause.toNanos());
            pause = Collections.min(List.of(pause.multipliedBy(2), LONGEST_PAUSE));
            result = attempt(wish, end);
        }
        return result;
    }

    /** The outcome, or {@code null} when it is not known and another try is due. */
    private @Nullable Result attempt(ImportedCase.Wish wish, long end) {
        try {
            var sent = commands.send(wish.command(), circumstances(wish));
            return new Done(sent.toCompletableFuture().join().repeated());
        } catch (CompletionException | Rejection e) {
            var cause = e instanceof CompletionException ? e.getCause() : e;
            if (cause instanceof Rejection refusal && !(cause instanceof NotNow)) {
                return new Refused(refusal.code());
            }
            if (System.nanoTime() > end) {
                throw new NotImportable("Beistand did not answer for too long.", e);
            }
            return null;
        }
    }

    private static Commands.Sending circumstances(ImportedCase.Wish wish) {
        return new Commands.Sending(
                new Actor.SystemProcess("import", wish.worker()),
                wish.id(),
                Purpose.IMPORT,
                Channel.IMPORT,
                null,
                wish.command().aggregateId().value());
    }
}
