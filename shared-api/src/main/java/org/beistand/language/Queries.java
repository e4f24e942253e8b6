package org.beistand.language;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The port through which everything is read. Waits for the asked position, asks the gate, records
 * the reading before anything leaves, and opens the sealed values of the answer.
 */
public interface Queries {
    /**
     * Asks a question. The stage fails with {@link NotPossible} for what does not exist or may not
     * be known, with {@link NotNow} when the read side is behind the asked position for more than
     * two seconds or the reading cannot be recorded.
     */
    <A extends Answer> CompletionStage<A> ask(Query<A> query, Asking asking);

    /** A question; implementors are records named by the question as a noun phrase. */
    interface Query<A extends Answer> {
        /**
         * The words that somebody searches for, empty when it is no search; the record of reading
         * keeps a keyed hash of them.
         */
        default String searched() {
            return "";
        }
    }

    /** What a question yields; implementors are records. */
    interface Answer {
        /**
         * The cases and people whose content this answer shows; they stand in the record of
         * reading.
         */
        default Shown shows() {
            return Shown.NOTHING;
        }
    }

    /**
     * The circumstances of a question.
     *
     * @param atLeast answers only with what is known at this log position or later; {@code null}
     *     for whatever is there
     */
    record Asking(Actor actor, Purpose purpose, Channel channel, @Nullable Long atLeast) {
        /** A question in the course of ordinary work. */
        public static Asking of(Actor actor, Channel channel) {
            return new Asking(actor, Purpose.CASE_WORK, channel, null);
        }

        /** The same for another purpose. */
        public Asking serving(Purpose other) {
            return new Asking(actor, other, channel, atLeast);
        }

        /** The same, insisting on what was written up to the position. */
        public Asking atLeast(@Nullable Long position) {
            return new Asking(actor, purpose, channel, position);
        }
    }
}
