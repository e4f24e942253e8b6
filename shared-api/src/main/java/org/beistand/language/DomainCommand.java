package org.beistand.language;

import org.jspecify.annotations.Nullable;

/**
 * A wish to change one aggregate. Implementors are records under the one sealed parent of their
 * aggregate; the API names them by their simple name in kebab case ({@code record-interaction}).
 */
public interface DomainCommand {
    /** The aggregate that decides; chosen by the client when it is to be created. */
    TypedId aggregateId();

    /**
     * The erasable thing under whose key the sealed values of this command are closed; {@code null}
     * for a command without any.
     */
    default @Nullable ErasableUnit unit() {
        return null;
    }

    /** A command that begins the life of its aggregate, which need not be there before. */
    interface Beginning extends DomainCommand {}

    /**
     * A command about something that is there by itself, such as a worker: it changes its
     * aggregate, whether or not anything was settled before.
     */
    interface Anytime extends DomainCommand {}
}
