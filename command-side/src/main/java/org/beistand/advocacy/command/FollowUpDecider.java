package org.beistand.advocacy.command;

import java.util.List;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AdvocacyCaseCommand.CompleteFollowUp;
import org.beistand.advocacy.AdvocacyCaseCommand.DropFollowUp;
import org.beistand.advocacy.AdvocacyCaseCommand.SetFollowUp;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpCompleted;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpDropped;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpSet;
import org.beistand.advocacy.AdvocacyCaseRejection.DayInPast;
import org.beistand.advocacy.AdvocacyCaseRejection.FollowUpNotOpen;
import org.beistand.advocacy.AdvocacyCaseRejection.FollowUpUnknown;
import org.beistand.advocacy.FollowUpId;

/** What is to be brought back on a day, until it is done or falls away. */
final class FollowUpDecider {
    private FollowUpDecider() {}

    static List<AdvocacyCaseEvent> set(
            SetFollowUp c, AdvocacyCaseState state, Circumstances around) {
        WorkDecider.demandNew(c, state, c.followUpId().value());
        if (around.isOver(c.dueOn())) {
            throw new DayInPast(c.caseId());
        }
        return List.of(new FollowUpSet(c.caseId(), c.followUpId(), c.dueOn(), c.text()));
    }

    static List<AdvocacyCaseEvent> complete(CompleteFollowUp c, AdvocacyCaseState state) {
        if (state.matter().followUps().completed().contains(c.followUpId())) {
            return List.of();
        }
        demandOpen(c, state, c.followUpId());
        return List.of(new FollowUpCompleted(c.caseId(), c.followUpId()));
    }

    static List<AdvocacyCaseEvent> drop(DropFollowUp c, AdvocacyCaseState state) {
        if (state.matter().followUps().dropped().get(c.followUpId()) == c.reason()) {
            return List.of();
        }
        demandOpen(c, state, c.followUpId());
        return List.of(new FollowUpDropped(c.caseId(), c.followUpId(), c.reason()));
    }

    private static void demandOpen(
            AdvocacyCaseCommand command, AdvocacyCaseState state, FollowUpId id) {
        WorkDecider.demandOpen(command, state);
        var followUps = state.matter().followUps();
        if (followUps.open().contains(id)) {
            return;
        }
        if (followUps.dropped().containsKey(id) || followUps.completed().contains(id)) {
            throw new FollowUpNotOpen(command.caseId());
        }
        throw new FollowUpUnknown(command.caseId());
    }
}
