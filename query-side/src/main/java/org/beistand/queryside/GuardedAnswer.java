package org.beistand.queryside;

import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.queryhandling.QueryMessage;
import org.beistand.access.Gate;
import org.beistand.language.NotNow;
import org.beistand.language.NotPossible;
import org.beistand.language.Queries.Answer;
import org.beistand.language.Queries.Asking;
import org.beistand.language.Queries.Query;
import org.beistand.queryside.Question.Asked;
import org.beistand.readrecord.ReadRecord;
import org.beistand.readrecord.ReadRecord.Looked;
import org.beistand.sealing.Sealing;

/**
 * Everything that stands around an answer: waiting for the position, the gate, the record of
 * reading, and only then the opening of what is sealed. No question reaches its answer otherwise.
 */
final class GuardedAnswer<Q extends Query<A>, A extends Answer>
        implements MessageHandler<QueryMessage<?, A>> {
    /** Under which name a message carries who asks and why. */
    static final String ASKING = "asking";

    private static final int TRIES = 3;

    private final Question<Q, A> question;
    private final Surroundings around;
    private final String view;

    GuardedAnswer(Question<Q, A> question, Surroundings around) {
        this.question = question;
        this.around = around;
        this.view = ApiNames.of(question.query());
    }

    /** What all answers need around them. */
    record Surroundings(
            ReadModels readModels,
            Gate gate,
            ReadRecord record,
            Sealing sealing,
            Supplier<UUID> randomIds) {}

    @Override
    public A handle(QueryMessage<?, A> message) {
        if (!(message.getMetaData().get(ASKING) instanceof Asking asking)) {
            throw new NotPossible();
        }
        var query = question.query().cast(message.getPayload());
        for (int tries = 0; tries < TRIES; tries++) {
            var serving = around.readModels().view(question.readModels(), asking.atLeast());
            var grounds = around.gate().demand(asking.actor(), query);
            var answer = question.answering().answer(query, new Asked(asking.actor(), serving));
            if (around.readModels().stillServes(serving)) {
                var looked = new Looked(view, query.searched(), around.randomIds().get());
                around.record().record(asking, grounds, answer.shows(), looked);
                return around.sealing().open(answer);
            }
        }
        throw new NotNow();
    }
}
