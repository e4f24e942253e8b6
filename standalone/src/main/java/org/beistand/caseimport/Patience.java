package org.beistand.caseimport;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.beistand.language.NotNow;
import org.beistand.language.Rejection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bears with a database that goes away for a while: whatever fails, unless it is refused, is tried
 * again. Only for what may be done twice.
 */
record Patience(Duration longest) {
    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    /** What came of it in the end; throws the {@link Rejection} when it is refused. */
    <T> T await(Supplier<CompletionStage<T>> work) {
        var end = System.nanoTime() + longest.toNanos();
        var pause = FIRST_PAUSE;
        while (true) {
            try {
                return work.get().toCompletableFuture().join();
            } catch (RuntimeException e) {
                throwWhenFinal(e, end);
            }
            LockSupport.parkNanos(pause.toNanos());
            pause = Collections.min(List.of(pause.multipliedBy(2), LONGEST_PAUSE));
        }
    }

    private static void throwWhenFinal(RuntimeException failure, long end) {
        var cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof Rejection refusal && !(refusal instanceof NotNow)) {
            throw refusal;
        }
        if (System.nanoTime() > end) {
            throw new NotImportable(
                    "Beistand did not answer for too long; import the file again later.", failure);
        }
        LOG.info("trying again after {}", (cause == null ? failure : cause).getClass().getName());
    }
}
