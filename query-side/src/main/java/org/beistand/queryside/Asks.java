package org.beistand.queryside;

import java.util.function.Function;
import org.beistand.language.Actor;
import org.beistand.language.Channel;
import org.beistand.language.NotPossible;
import org.beistand.language.Queries;
import org.beistand.language.Queries.Answer;
import org.beistand.language.Queries.Asking;
import org.beistand.language.Queries.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebInputException;
import reactor.core.publisher.Mono;

/** Asks questions for the JSON controllers, with what the request says about its circumstances. */
@Component
public final class Asks {
    /** The header by which a request insists on what was written up to a position. */
    public static final String AT_LEAST = "Beistand-At-Least";

    private final Queries queries;

    Asks(Queries queries) {
        this.queries = queries;
    }

    /** The answer, or the refusal that becomes a problem document. */
    public <A extends Answer> Mono<A> ask(Query<A> query, Actor actor, ServerHttpRequest request) {
        var asking = Asking.of(actor, Channel.API).atLeast(atLeast(request));
        return Mono.fromCompletionStage(() -> queries.ask(query, asking));
    }

    private static @Nullable Long atLeast(ServerHttpRequest request) {
        var text = request.getHeaders().getFirst(AT_LEAST);
        if (text == null) {
            return null;
        }
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new ServerWebInputException(AT_LEAST + " must be a position");
        }
    }

    /** An id in an address; what is none leads to nothing. */
    public static <T> T id(String text, Function<String, T> type) {
        try {
            return type.apply(text);
        } catch (IllegalArgumentException e) {
            throw new NotPossible();
        }
    }

    /** An id in a query string; {@code null} when it is not given. */
    public static <T> @Nullable T idOrNull(@Nullable String text, Function<String, T> type) {
        try {
            return text == null ? null : type.apply(text);
        } catch (IllegalArgumentException e) {
            throw new ServerWebInputException("This must be an id");
        }
    }

    /** How a version is told, to be handed back with the next change. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }
}
