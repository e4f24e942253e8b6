package org.beistand.platform;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.beistand.language.Actor;
import org.beistand.language.DomainCommand;
import org.beistand.language.DomainEvent;
import org.beistand.language.EventName;
import org.beistand.language.Rejection;
import org.beistand.language.TypedId;
import org.beistand.vocabulary.Concept;

/** The smallest aggregate that can refuse: a sum that never falls below zero. */
class Ledger {
    static final Concept CONCEPT =
            new Concept(
                    "ledgers",
                    "Ledger",
                    LedgerId.class,
                    text -> new LedgerId(UUID.fromString(text)),
                    LedgerCommand.class,
                    LedgerEvent.class);

    record LedgerId(UUID value) implements TypedId {}

    sealed interface LedgerCommand extends DomainCommand {
        LedgerId ledgerId();

        @Override
        default LedgerId aggregateId() {
            return ledgerId();
        }

        /** Books an amount that many times, on a ledger that need not exist. */
        record Book(LedgerId ledgerId, int amount, int times) implements LedgerCommand {}

        /** Closes a ledger that must exist. */
        record Shut(LedgerId ledgerId) implements LedgerCommand {}
    }

    sealed interface LedgerEvent extends DomainEvent {
        LedgerId ledgerId();

        @Override
        default LedgerId aggregateId() {
            return ledgerId();
        }

        @EventName("ledger.booked")
        record Booked(LedgerId ledgerId, int amount, long sum) implements LedgerEvent {}

        @EventName("ledger.shut")
        record WasShut(LedgerId ledgerId) implements LedgerEvent {}
    }

    static final class Overdrawn extends Rejection {
        private static final long serialVersionUID = 1L;
    }

    static final class LedgerFull extends Rejection {
        private static final long serialVersionUID = 1L;
    }

    @AggregateIdentifier private String id;
    private long sum;

    Ledger() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void book(LedgerCommand.Book command, Actor actor) {
        for (int i = 0; i < command.times(); i++) {
            if (sum + command.amount() < 0) {
                throw new Overdrawn();
            }
            apply(
                    new LedgerEvent.Booked(
                            command.ledgerId(), command.amount(), sum + command.amount()));
        }
    }

    @CommandHandler
    void shut(LedgerCommand.Shut command) {
        apply(new LedgerEvent.WasShut(command.ledgerId()));
    }

    @EventSourcingHandler
    void on(LedgerEvent event) {
        id = event.ledgerId().value().toString();
        sum =
                switch (event) {
                    case LedgerEvent.Booked booked -> booked.sum();
                    case LedgerEvent.WasShut _ -> sum;
                };
    }
}
