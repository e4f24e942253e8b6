package org.beistand.advocacy;

import java.util.Set;
import org.beistand.advocacy.AdvocacyCaseCommand.AcceptCase;
import org.beistand.advocacy.AdvocacyCaseCommand.WriteNote;
import org.beistand.advocacy.ApprovalCommand.RequestApproval;
import org.beistand.advocacy.AuthorityCommand.ConfirmInstruction;
import org.beistand.advocacy.AuthorityCommand.RecordNonInstructedBasis;
import org.beistand.advocacy.AuthorityCommand.RecordPowerOfAttorney;
import org.beistand.advocacy.ConsentCommand.GiveConsent;
import org.beistand.advocacy.ConsentCommand.RenewConsent;
import org.beistand.advocacy.ConsentCommand.SendReferral;
import org.beistand.advocacy.DocumentCommand.FileDocument;
import org.beistand.advocacy.DocumentCommand.FileDocumentVersion;
import org.beistand.advocacy.IssueCommand.VerifyIssue;
import org.beistand.advocacy.PlanCommand.AgreeAction;
import org.beistand.advocacy.PlanCommand.AgreePlan;
import org.beistand.advocacy.PlanCommand.SetGoal;

/**
 * What waits as long as it is not clear whether the house stands on both sides, whatever else may
 * be right about it (decision 0093). A contact is not among them: whether one waits depends on
 * whether anybody was reached and is in danger, which only the decider knows.
 */
public final class ContentSteps {
    private static final Set<Class<? extends AdvocacyCaseCommand>> CONTENT =
            Set.of(
                    AcceptCase.class,
                    WriteNote.class,
                    VerifyIssue.class,
                    SetGoal.class,
                    AgreeAction.class,
                    AgreePlan.class,
                    ConfirmInstruction.class,
                    RecordNonInstructedBasis.class,
                    RecordPowerOfAttorney.class,
                    FileDocument.class,
                    FileDocumentVersion.class,
                    RequestApproval.class);

    /** With a conflict these are the way to somebody without one; unchecked they can wait. */
    private static final Set<Class<? extends AdvocacyCaseCommand>> LEADING_OUT =
            Set.of(GiveConsent.class, RenewConsent.class, SendReferral.class);

    private ContentSteps() {}

    /** Whether every command of this kind waits, where the case takes it at all. */
    public static boolean wait(
            Class<? extends AdvocacyCaseCommand> step, ConflictStanding standing) {
        boolean content = CONTENT.contains(step);
        return switch (standing) {
            case NONE, WAIVED -> false; // nothing stands against it
            case NOT_CHECKED -> content || LEADING_OUT.contains(step);
            case CONFLICT -> content;
        };
    }
}
