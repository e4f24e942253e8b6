package org.beistand.people.command;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.beistand.people.MergeCommand.MergePerson;
import org.beistand.people.MergeCommand.ReverseMerge;
import org.beistand.people.PersonCommand;
import org.beistand.people.PersonCommand.ChangeSafeContact;
import org.beistand.people.PersonCommand.CorrectPerson;
import org.beistand.people.PersonCommand.RegisterPerson;
import org.beistand.people.PersonEvent;
import org.beistand.people.TieCommand.CloseRecordToStaff;
import org.beistand.people.TieCommand.EndRelationship;
import org.beistand.people.TieCommand.JoinHousehold;
import org.beistand.people.TieCommand.LeaveHousehold;
import org.beistand.people.TieCommand.RecordRelationship;
import org.beistand.people.command.PersonState.Unregistered;
import org.jspecify.annotations.Nullable;

/** One person's record: loads its history, asks the decider, keeps what follows. */
class Person {
    @AggregateIdentifier private @Nullable String id;
    private PersonState state = new Unregistered();

    Person() {}

    @EventSourcingHandler
    void on(PersonEvent event) {
        id = event.personId().toString();
        state = state.evolve(event);
    }

    private void decide(PersonCommand command, Erased erased) {
        for (var event : PersonDecider.decide(command, state, erased)) {
            var _ = AggregateLifecycle.apply(event);
        }
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RegisterPerson command, Erased erased) {
        decide(command, erased);
    }

    @CommandHandler
    void handle(CorrectPerson command, Erased erased) {
        decide(command, erased);
    }

    @CommandHandler
    void handle(ChangeSafeContact command, Erased erased) {
        decide(command, erased);
    }

    @CommandHandler
    void handle(RecordRelationship command, Erased erased) {
        decide(command, erased);
    }

    @CommandHandler
    void handle(EndRelationship command, Erased erased) {
        decide(command, erased);
    }

    @CommandHandler
    void handle(JoinHousehold command, Erased erased) {
        decide(command, erased);
    }

    @CommandHandler
    void handle(LeaveHousehold command, Erased erased) {
        decide(command, erased);
    }

    @CommandHandler
    void handle(CloseRecordToStaff command, Erased erased) {
        decide(command, erased);
    }

    @CommandHandler
    void handle(MergePerson command, Erased erased) {
        decide(command, erased);
    }

    @CommandHandler
    void handle(ReverseMerge command, Erased erased) {
        decide(command, erased);
    }
}
