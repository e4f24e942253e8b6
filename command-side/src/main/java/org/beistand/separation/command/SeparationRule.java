package org.beistand.separation.command;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.beistand.separation.SeparationRuleCommand;
import org.beistand.separation.SeparationRuleCommand.ImposeSeparationRule;
import org.beistand.separation.SeparationRuleCommand.LiftSeparationRule;
import org.beistand.separation.SeparationRuleCommand.RelaxSeparationRule;
import org.beistand.separation.SeparationRuleCommand.TightenSeparationRule;
import org.beistand.separation.SeparationRuleEvent;
import org.beistand.separation.command.SeparationRuleState.NotImposed;
import org.jspecify.annotations.Nullable;

/** One no-contact rule: loads its history, asks the decider, keeps what follows. */
class SeparationRule {
    @AggregateIdentifier private @Nullable String id;
    private SeparationRuleState state = new NotImposed();

    SeparationRule() {}

    @EventSourcingHandler
    void on(SeparationRuleEvent event) {
        id = event.ruleId().toString();
        state = state.evolve(event);
    }

    private void decide(SeparationRuleCommand command, HouseDay day) {
        var event = SeparationRuleDecider.decide(command, state, day.today());
        var _ = AggregateLifecycle.apply(event);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ImposeSeparationRule command, HouseDay day) {
        decide(command, day);
    }

    @CommandHandler
    void handle(TightenSeparationRule command, HouseDay day) {
        decide(command, day);
    }

    @CommandHandler
    void handle(RelaxSeparationRule command, HouseDay day) {
        decide(command, day);
    }

    @CommandHandler
    void handle(LiftSeparationRule command, HouseDay day) {
        decide(command, day);
    }
}
