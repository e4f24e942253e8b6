package org.beistand.advocacy.command;

import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AdvocacyCaseCommand.AcceptCase;
import org.beistand.advocacy.AdvocacyCaseCommand.RecordInteraction;
import org.beistand.advocacy.ConflictRejection.ConflictNotChecked;
import org.beistand.advocacy.ConflictRejection.ConflictNotWaived;
import org.beistand.advocacy.ConflictStanding;
import org.beistand.advocacy.ContentSteps;
import org.beistand.advocacy.Reached;
import org.beistand.advocacy.command.AdvocacyCaseState.InTriage;
import org.beistand.advocacy.command.AdvocacyCaseState.Open;
import org.beistand.advocacy.command.AdvocacyCaseState.Received;
import org.beistand.advocacy.command.AdvocacyCaseState.Waitlisted;

/**
 * What nobody does for a person before it is clear that the house does not stand against her too
 * (domain.md 2.1, invariant 1). Keeping somebody safe, taking back, correcting, ending, handing
 * over, declining and closing go on in any case.
 */
final class ContentWork {
    private ContentWork() {}

    static void demandSettled(
            AdvocacyCaseCommand command, AdvocacyCaseState state, Circumstances around) {
        if (!(state instanceof Open) || around.importing()) {
            return;
        }
        switch (state.matter().care().conflicts().standing()) {
            case NONE, WAIVED -> {} // nothing stands against it
            case NOT_CHECKED -> {
                if (waits(command, state, ConflictStanding.NOT_CHECKED)) {
                    throw new ConflictNotChecked(command.caseId());
                }
            }
            case CONFLICT -> {
                if (waits(command, state, ConflictStanding.CONFLICT)) {
                    throw new ConflictNotWaived(command.caseId());
                }
            }
        }
    }

    private static boolean waits(
            AdvocacyCaseCommand command, AdvocacyCaseState state, ConflictStanding standing) {
        return switch (command) {
            case RecordInteraction c -> !isFirstContact(state) && !keepsSafe(c, state);
            case AcceptCase _ when !(state instanceof InTriage) -> false; // refused, or done
            default -> ContentSteps.wait(command.getClass(), standing);
        };
    }

    /** Somebody turns to the house before it has taken anything on. */
    private static boolean isFirstContact(AdvocacyCaseState state) {
        return state instanceof Received
                || state instanceof InTriage
                || state instanceof Waitlisted;
    }

    /** Whoever is in danger is talked to, and a try that reached nobody tells nothing. */
    private static boolean keepsSafe(RecordInteraction c, AdvocacyCaseState state) {
        return c.contact().reached() == Reached.ATTEMPT || state.matter().safety().isInDanger();
    }
}
