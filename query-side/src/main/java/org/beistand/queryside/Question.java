package org.beistand.queryside;

import java.util.Set;
import org.beistand.access.Rule;
import org.beistand.language.Actor;
import org.beistand.language.Queries.Answer;
import org.beistand.language.Queries.Query;

/**
 * One question that can be asked: who may, which read models it needs, and how it is answered.
 * Every bean of this type is registered at the start.
 */
public record Question<Q extends Query<A>, A extends Answer>(
        Class<Q> query,
        Class<A> answer,
        Rule<Q> rule,
        Set<String> readModels,
        Answering<Q, A> answering) {
    public Question {
        readModels = Set.copyOf(readModels);
    }

    /** Builds the answer, its sealed values still closed. */
    @FunctionalInterface
    public interface Answering<Q extends Query<A>, A extends Answer> {
        /** The answer for the one who asks; the gate has let the question pass. */
        A answer(Q query, Asked asked);
    }

    /** Who asks, and which tables serve. */
    public record Asked(Actor actor, View view) {}
}
