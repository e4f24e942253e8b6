package org.beistand.deadlines;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Remembers when an aggregate has to be looked at again. */
public interface Deadlines {
    /**
     * Remembers the time within the transaction of the thread, so that it stands exactly when the
     * facts do from which it follows. Replaces what was remembered before; safe to repeat.
     *
     * @param kind as in {@link WhenDue}
     * @param at not earlier than this; {@code null} when nothing has a day any more
     */
    void replan(String kind, UUID about, @Nullable Instant at);
}
