package org.beistand.caseload.command;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.beistand.caseload.WorkloadCommand;
import org.beistand.caseload.WorkloadCommand.AcknowledgeOverload;
import org.beistand.caseload.WorkloadCommand.AgreeHours;
import org.beistand.caseload.WorkloadEvent;
import org.jspecify.annotations.Nullable;

/** The load of one worker: what is agreed about it, and how overloads were answered. */
class Workload {
    @AggregateIdentifier private @Nullable String id;

    Workload() {}

    @EventSourcingHandler
    void on(WorkloadEvent event) {
        id = event.worker().toString();
    }

    private static void decide(WorkloadCommand command, WorkloadDesk desk) {
        for (var event : WorkloadDecider.decide(command, desk.now())) {
            var _ = AggregateLifecycle.apply(event);
        }
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AgreeHours command, WorkloadDesk desk) {
        decide(command, desk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AcknowledgeOverload command, WorkloadDesk desk) {
        decide(command, desk);
    }
}
