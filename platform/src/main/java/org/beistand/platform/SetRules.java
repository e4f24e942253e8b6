package org.beistand.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.beistand.language.DomainEvent;
import org.beistand.language.Rejection;
import org.beistand.rules.SetRule;
import org.beistand.rules.Staged;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** Asks every set rule to write what follows from decided facts, before these are appended. */
final class SetRules {
    private final List<SetRule> rules;
    private final ConnectionProvider connections;

    SetRules(List<SetRule> rules, ConnectionProvider connections) {
        this.rules = List.copyOf(rules);
        this.connections = connections;
    }

    void write(List<? extends EventMessage<?>> events) {
        if (rules.isEmpty()) {
            return;
        }
        List<Staged<?>> facts = events.stream().<Staged<?>>map(SetRules::staged).toList();
        try (var transaction = connections.getConnection()) {
            for (var rule : rules) {
                write(rule, facts, transaction);
            }
        } catch (SQLException e) {
            throw new EventStoreException("A set rule cannot be written", e);
        }
    }

    private static void write(SetRule rule, List<Staged<?>> facts, Connection transaction)
            throws SQLException {
        try {
            rule.write(facts, transaction);
        } catch (SQLException | RuntimeException e) {
            var rejection = rejection(rule, e);
            if (rejection != null) {
                throw rejection;
            }
            throw e;
        }
    }

    private static @Nullable Rejection rejection(SetRule rule, Exception exception) {
        if (SqlStates.find(exception, PSQLException.class::isInstance) instanceof PSQLException e
                && e.getServerErrorMessage() != null
                && e.getServerErrorMessage().getConstraint() != null) {
            return rule.broken(e.getServerErrorMessage().getConstraint());
        }
        return null;
    }

    private static Staged<?> staged(EventMessage<?> message) {
        if (message instanceof DomainEventMessage<?> stored
                && message.getPayload() instanceof DomainEvent event) {
            return new Staged<>(
                    event,
                    stored.getSequenceNumber(),
                    message.getTimestamp(),
                    Provenances.author(message.getMetaData()));
        }
        throw new EventStoreException("Only facts of an aggregate are stored");
    }
}
