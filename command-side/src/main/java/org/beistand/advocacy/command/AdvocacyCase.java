package org.beistand.advocacy.command;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AdvocacyCaseCommand.AcceptCase;
import org.beistand.advocacy.AdvocacyCaseCommand.AssignCase;
import org.beistand.advocacy.AdvocacyCaseCommand.BuildWall;
import org.beistand.advocacy.AdvocacyCaseCommand.CloseCase;
import org.beistand.advocacy.AdvocacyCaseCommand.CompleteFollowUp;
import org.beistand.advocacy.AdvocacyCaseCommand.DeclineCase;
import org.beistand.advocacy.AdvocacyCaseCommand.DropFollowUp;
import org.beistand.advocacy.AdvocacyCaseCommand.EndIssue;
import org.beistand.advocacy.AdvocacyCaseCommand.NameClient;
import org.beistand.advocacy.AdvocacyCaseCommand.RaiseIssue;
import org.beistand.advocacy.AdvocacyCaseCommand.ReceiveReferral;
import org.beistand.advocacy.AdvocacyCaseCommand.RecordInteraction;
import org.beistand.advocacy.AdvocacyCaseCommand.ReopenCase;
import org.beistand.advocacy.AdvocacyCaseCommand.SetFollowUp;
import org.beistand.advocacy.AdvocacyCaseCommand.StartTriage;
import org.beistand.advocacy.AdvocacyCaseCommand.WaitlistCase;
import org.beistand.advocacy.AdvocacyCaseCommand.WriteNote;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.command.AdvocacyCaseState.Unknown;
import org.beistand.language.Actor;
import org.jspecify.annotations.Nullable;

/** One case: loads its history, asks the decider, keeps what follows. */
class AdvocacyCase extends CareHandlers {
    @AggregateIdentifier private @Nullable String id;
    private AdvocacyCaseState state = new Unknown();

    AdvocacyCase() {}

    @EventSourcingHandler
    void on(AdvocacyCaseEvent event) {
        id = event.caseId().toString();
        state = state.evolve(event);
    }

    @Override
    void decide(AdvocacyCaseCommand command, Actor actor, CaseDesk desk) {
        for (var event : AdvocacyCaseDecider.decide(command, state, desk.around(actor))) {
            var _ = AggregateLifecycle.apply(event);
        }
        desk.lookAgain(command.caseId(), state, desk.around(actor));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ReceiveReferral command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(NameClient command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(StartTriage command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(AcceptCase command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(DeclineCase command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(WaitlistCase command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(AssignCase command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(RaiseIssue command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(EndIssue command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(RecordInteraction command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(WriteNote command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(SetFollowUp command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(CompleteFollowUp command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(DropFollowUp command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(CloseCase command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(BuildWall command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(ReopenCase command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }
}
