package org.beistand.spaces.command;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.beistand.spaces.MeetingSpaceCommand;
import org.beistand.spaces.MeetingSpaceCommand.BlockSpace;
import org.beistand.spaces.MeetingSpaceCommand.ChangeSpaceFeatures;
import org.beistand.spaces.MeetingSpaceCommand.RecordSafetyInspection;
import org.beistand.spaces.MeetingSpaceCommand.RegisterSpace;
import org.beistand.spaces.MeetingSpaceCommand.ResetOpeningOfDay;
import org.beistand.spaces.MeetingSpaceCommand.RetireSpace;
import org.beistand.spaces.MeetingSpaceCommand.SetOpeningOfDay;
import org.beistand.spaces.MeetingSpaceCommand.UnblockSpace;
import org.beistand.spaces.MeetingSpaceEvent;
import org.beistand.spaces.command.MeetingSpaceState.Unregistered;
import org.jspecify.annotations.Nullable;

/** One meeting space: loads its history, asks the decider, keeps what follows. */
class MeetingSpace {
    @AggregateIdentifier private @Nullable String id;
    private MeetingSpaceState state = new Unregistered();

    MeetingSpace() {}

    @EventSourcingHandler
    void on(MeetingSpaceEvent event) {
        id = event.spaceId().toString();
        state = state.evolve(event);
    }

    private void decide(MeetingSpaceCommand command, SpaceDesk desk) {
        var _ = AggregateLifecycle.apply(MeetingSpaceDecider.decide(command, state, desk.now()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RegisterSpace command, SpaceDesk desk) {
        decide(command, desk);
    }

    @CommandHandler
    void handle(ChangeSpaceFeatures command, SpaceDesk desk) {
        decide(command, desk);
    }

    @CommandHandler
    void handle(SetOpeningOfDay command, SpaceDesk desk) {
        decide(command, desk);
    }

    @CommandHandler
    void handle(ResetOpeningOfDay command, SpaceDesk desk) {
        decide(command, desk);
    }

    @CommandHandler
    void handle(BlockSpace command, SpaceDesk desk) {
        decide(command, desk);
    }

    @CommandHandler
    void handle(UnblockSpace command, SpaceDesk desk) {
        decide(command, desk);
    }

    @CommandHandler
    void handle(RecordSafetyInspection command, SpaceDesk desk) {
        decide(command, desk);
    }

    @CommandHandler
    void handle(RetireSpace command, SpaceDesk desk) {
        decide(command, desk);
    }
}
