package org.beistand.platform;

import java.util.List;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;

/**
 * Refuses the start when a part of Axon is not the one that Beistand was proven with. Axon replaces
 * what it misses by something that forgets, skips or trusts, and says nothing.
 */
final class WiringGuard {
    private record Part(String name, Object actual, Class<?> expected) {}

    private WiringGuard() {}

    static void check(Configuration axon) {
        for (var part : parts(axon)) {
            if (part.actual().getClass() != part.expected()) {
                throw refused(part.name(), part.actual());
            }
        }
        axon.findModules(EventProcessingModule.class).forEach(WiringGuard::checkProcessors);
    }

    private static List<Part> parts(Configuration axon) {
        var tokens = axon.getComponent(TokenStore.class);
        var transactions = axon.getComponent(TransactionManager.class);
        return List.of(
                new Part("event store", axon.eventBus(), RuledEventStore.class),
                new Part("command bus", axon.commandBus(), SimpleCommandBus.class),
                new Part("token store", tokens, JdbcTokenStore.class),
                new Part("transaction manager", transactions, SpringTransactionManager.class),
                new Part("serializer", axon.serializer(), ClosedSerializer.class),
                new Part("event serializer", axon.eventSerializer(), ClosedSerializer.class),
                new Part("message serializer", axon.messageSerializer(), ClosedSerializer.class));
    }

    private static void checkProcessors(EventProcessingModule processing) {
        processing
                .eventProcessors()
                .forEach((name, processor) -> {
                    if (!(processor instanceof PooledStreamingEventProcessor)) {
                        throw refused("event processor " + name, processor);
                    }
                    var store = processing.tokenStore(name);
                    if (store.getClass() != JdbcTokenStore.class) {
                        throw refused("token store of " + name, store);
                    }
                    var handler = processing.listenerInvocationErrorHandler(name);
                    if (handler.getClass() != PropagatingErrorHandler.class) {
                        throw refused("error handler of " + name, handler);
                    }
                });
    }

    private static StartRefused refused(String part, Object actual) {
        return new StartRefused(
                "The %s is a %s, with which Beistand could lose facts."
                        .formatted(part, actual.getClass().getSimpleName()));
    }
}
