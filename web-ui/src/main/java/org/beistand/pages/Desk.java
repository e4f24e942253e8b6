package org.beistand.pages;

import java.net.URI;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.beistand.language.Purpose;
import org.beistand.language.Queries;
import org.beistand.language.Queries.Answer;
import org.beistand.language.Queries.Query;
import org.beistand.language.Rejection;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Asks and waits, as page handlers do on their virtual threads. */
public final class Desk {
    private final Queries queries;

    Desk(Queries queries) {
        this.queries = queries;
    }

    /** The answer to a question of this page's reader; a {@link Rejection} is thrown as it is. */
    public <A extends Answer> A ask(Ui ui, Query<A> query) {
        return await(queries.ask(query, ui.asking()));
    }

    /** The same for another purpose than ordinary work; the record of reading tells it. */
    public <A extends Answer> A ask(Ui ui, Query<A> query, Purpose purpose) {
        return await(queries.ask(query, ui.asking().serving(purpose)));
    }

    /** The same without waiting. */
    public <A extends Answer> CompletionStage<A> askAhead(Ui ui, Query<A> query) {
        return queries.ask(query, ui.asking());
    }

    /** What a port promised, once it is there. */
    public static <T> T await(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Sends the browser on to a page. */
    public static <T> ResponseEntity<T> onTo(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
    }
}
