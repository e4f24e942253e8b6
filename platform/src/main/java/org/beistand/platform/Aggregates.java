package org.beistand.platform;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.Map;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurationParameterResolverFactory;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.beistand.language.Actor;
import org.beistand.language.Commands.Sending;
import org.beistand.language.DomainCommand;
import org.beistand.platform.Fingerprints.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * How aggregate shells are registered, the same in production and in fixtures: commands find their
 * aggregate by {@link DomainCommand#aggregateId()}, and a handler may ask for the {@link Actor} and
 * the {@code Clock} as parameters.
 */
public final class Aggregates {
    private Aggregates() {}

    /** The configuration of one shell, to be given to {@code Configurer.configureAggregate}. */
    public static <A> AggregateConfigurer<A> shell(Class<A> type) {
        return AggregateConfigurer.defaultConfiguration(type)
                .configureCommandTargetResolver(_ -> target());
    }

    /** Finds the aggregate by what the command says. */
    public static CommandTargetResolver target() {
        return message -> {
            if (message.getPayload() instanceof DomainCommand command) {
                return new VersionedAggregateIdentifier(
                        command.aggregateId().value().toString(), null);
            }
            throw new IllegalArgumentException("Not a command of the domain");
        };
    }

    /** Hands the actor to those handlers that ask for one. */
    public static ParameterResolverFactory actor() {
        return new ActorResolvers();
    }

    /** The metadata under which a fixture must send a command, as the port would. */
    public static Map<String, Object> sentBy(Sending sending) {
        return Map.of(Dispatch.KEY, new Dispatch(sending, Fingerprint.NONE));
    }

    static ParameterResolverFactory parameterResolvers(Configuration configuration) {
        return MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(Aggregates.class),
                new ConfigurationParameterResolverFactory(configuration),
                actor());
    }

    private static final class ActorResolvers
            implements ParameterResolverFactory, ParameterResolver<Actor> {
        @Override
        public @Nullable ParameterResolver<Actor> createInstance(
                Executable executable, Parameter[] parameters, int index) {
            return parameters[index].getType() == Actor.class ? this : null;
        }

        @Override
        public Actor resolveParameterValue(Message<?> message) {
            return Dispatch.of(message).sending().actor();
        }

        @Override
        public boolean matches(Message<?> message) {
            return message.getPayload() instanceof DomainCommand;
        }
    }
}
