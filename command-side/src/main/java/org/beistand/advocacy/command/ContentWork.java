package org.beistand.advocacy.command;

import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AdvocacyCaseCommand.AcceptCase;
import org.beistand.advocacy.AdvocacyCaseCommand.RecordInteraction;
import org.beistand.advocacy.AdvocacyCaseCommand.WriteNote;
import org.beistand.advocacy.ApprovalCommand.RequestApproval;
import org.beistand.advocacy.AuthorityCommand.ConfirmInstruction;
import org.beistand.advocacy.AuthorityCommand.RecordNonInstructedBasis;
import org.beistand.advocacy.AuthorityCommand.RecordPowerOfAttorney;
import org.beistand.advocacy.ConflictRejection.ConflictNotChecked;
import org.beistand.advocacy.ConflictRejection.ConflictNotWaived;
import org.beistand.advocacy.ConsentCommand.GiveConsent;
import org.beistand.advocacy.ConsentCommand.RenewConsent;
import org.beistand.advocacy.ConsentCommand.SendReferral;
import org.beistand.advocacy.DocumentCommand.FileDocument;
import org.beistand.advocacy.DocumentCommand.FileDocumentVersion;
import org.beistand.advocacy.IssueCommand.VerifyIssue;
import org.beistand.advocacy.PlanCommand.AgreeAction;
import org.beistand.advocacy.PlanCommand.AgreePlan;
import org.beistand.advocacy.PlanCommand.SetGoal;
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
                if (isContent(command, state) || leadsOut(command)) {
                    throw new ConflictNotChecked(command.caseId());
                }
            }
            case CONFLICT -> {
                if (isContent(command, state)) {
                    throw new ConflictNotWaived(command.caseId());
                }
            }
        }
    }

    private static boolean isContent(AdvocacyCaseCommand command, AdvocacyCaseState state) {
        return switch (command) {
            case AcceptCase _ -> state instanceof InTriage;
            case RecordInteraction c -> !isFirstContact(state) && !keepsSafe(c, state);
            case WriteNote _,
                    VerifyIssue _,
                    SetGoal _,
                    AgreeAction _,
                    AgreePlan _,
                    ConfirmInstruction _,
                    RecordNonInstructedBasis _,
                    RecordPowerOfAttorney _,
                    FileDocument _,
                    FileDocumentVersion _,
                    RequestApproval _ ->
                    true;
            default -> false; // safety, taking back, correcting, ending, handing over
        };
    }

    /** With a conflict these are the way to somebody without one; unchecked they can wait. */
    private static boolean leadsOut(AdvocacyCaseCommand command) {
        return switch (command) {
            case GiveConsent _, RenewConsent _, SendReferral _ -> true;
            default -> false; // leads nowhere
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
