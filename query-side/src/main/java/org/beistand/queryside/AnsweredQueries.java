package org.beistand.queryside;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.beistand.language.NotNow;
import org.beistand.language.Queries;

/**
 * The port of questions, on Axon's query bus. Answers are built on virtual threads, so many at a
 * time and no more.
 */
final class AnsweredQueries implements Queries, AutoCloseable {
    static final int AT_ONCE = 16;
    private static final long PATIENCE_MILLIS = 2_000;

    private final QueryBus bus;
    private final Map<Class<?>, Class<?>> answers;
    private final Semaphore slots = new Semaphore(AT_ONCE, true);
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("answer-", 0).factory());

    AnsweredQueries(QueryBus bus, Map<Class<?>, Class<?>> answers) {
        this.bus = bus;
        this.answers = Map.copyOf(answers);
    }

    @Override
    @SuppressWarnings("unchecked") // the registry holds the answer's class by the question's
    public <A extends Answer> CompletionStage<A> ask(Query<A> query, Asking asking) {
        var answer = (Class<A>) answers.get(query.getClass());
        if (answer == null) {
            return CompletableFuture.failedStage(
                    new IllegalArgumentException("Nobody answers " + query.getClass().getName()));
        }
        return CompletableFuture.supplyAsync(() -> inSlot(query, answer, asking), threads)
                .exceptionallyCompose(e -> CompletableFuture.failedStage(bare(e)));
    }

    private <A extends Answer> A inSlot(Query<A> query, Class<A> answer, Asking asking) {
        try {
            if (!slots.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new NotNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotNow();
        }
        try {
            return sent(query, answer, asking);
        } finally {
            slots.release();
        }
    }

    private <A extends Answer> A sent(Query<A> query, Class<A> answer, Asking asking) {
        var message =
                new GenericQueryMessage<Query<A>, A>(query, ResponseTypes.instanceOf(answer))
                        .andMetaData(Map.of(GuardedAnswer.ASKING, asking));
        var response = bus.query(message).join();
        if (response.isExceptional()) {
            throw new CompletionException(response.exceptionResult());
        }
        return response.getPayload();
    }

    private static Throwable bare(Throwable e) {
        return e instanceof CompletionException && e.getCause() != null ? bare(e.getCause()) : e;
    }

    @Override
    public void close() {
        threads.close();
    }
}
