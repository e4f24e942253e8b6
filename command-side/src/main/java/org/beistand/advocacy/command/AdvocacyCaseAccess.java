package org.beistand.advocacy.command;

import static org.beistand.access.Relation.ANY;
import static org.beistand.access.Relation.ASSIGNED;
import static org.beistand.access.Relation.FORMER;
import static org.beistand.access.Relation.RECEIVER;
import static org.beistand.access.Relation.TEAM_INTAKE;
import static org.beistand.access.Relation.TEAM_SUPERVISOR;
import static org.beistand.language.Role.CASE_WORKER;
import static org.beistand.language.Role.OUTREACH_WORKER;
import static org.beistand.language.Role.SUPERVISOR;

import java.util.List;
import java.util.stream.Stream;
import org.beistand.access.DeclaredAccess;
import org.beistand.access.Rule;
import org.beistand.access.Touched;
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
import org.beistand.advocacy.CareCommand;
import org.beistand.advocacy.EntryCommand.CorrectInteraction;
import org.beistand.advocacy.EntryCommand.CorrectNote;
import org.beistand.advocacy.EntryCommand.PinNote;
import org.beistand.advocacy.EntryCommand.RedactInteraction;
import org.beistand.advocacy.EntryCommand.RedactNote;
import org.beistand.advocacy.EntryCommand.UnpinNote;
import org.beistand.advocacy.IssueCommand.VerifyIssue;

/** Who may do what to an advocacy case (decision 0020). */
final class AdvocacyCaseAccess implements DeclaredAccess {

    @Override
    public List<Rule<?>> rules() {
        return Stream.of(course(), recording(), CareAccess.rules(), InvolvementAccess.rules())
                .<Rule<?>>flatMap(List::stream)
                .toList();
    }

    private static List<Rule<?>> course() {
        return List.of(
                Rule.command(ReceiveReferral.class, AdvocacyCaseAccess::touchedByReceiving)
                        .allow(ANY, CASE_WORKER, SUPERVISOR, OUTREACH_WORKER),
                intake(StartTriage.class),
                intake(AcceptCase.class),
                intake(DeclineCase.class),
                intake(WaitlistCase.class),
                intake(AssignCase.class),
                byWorkerOrSupervisor(CloseCase.class),
                touching(BuildWall.class).allow(TEAM_SUPERVISOR, SUPERVISOR),
                touching(ReopenCase.class)
                        .allow(FORMER, CASE_WORKER)
                        .allow(TEAM_SUPERVISOR, SUPERVISOR));
    }

    private static List<Rule<?>> recording() {
        return List.of(
                work(Rule.command(NameClient.class, AdvocacyCaseAccess::touchedByNaming)),
                work(RaiseIssue.class),
                work(EndIssue.class),
                work(VerifyIssue.class),
                work(RecordInteraction.class),
                work(WriteNote.class),
                work(CorrectNote.class),
                work(CorrectInteraction.class),
                byWorkerOrSupervisor(RedactNote.class),
                byWorkerOrSupervisor(RedactInteraction.class),
                work(PinNote.class),
                work(UnpinNote.class),
                work(SetFollowUp.class),
                work(CompleteFollowUp.class),
                work(DropFollowUp.class));
    }

    static <C extends AdvocacyCaseCommand> Rule<C> byWorkerOrSupervisor(Class<C> command) {
        return touching(command).allow(ASSIGNED, CASE_WORKER).allow(TEAM_SUPERVISOR, SUPERVISOR);
    }

    private static Touched touchedByNaming(NameClient c) {
        return Touched.ofCase(c.caseId()).mentioning(List.of(c.client()));
    }

    private static Touched touchedByReceiving(ReceiveReferral c) {
        return c.client() == null
                ? Touched.NOTHING
                : Touched.NOTHING.mentioning(List.of(c.client()));
    }

    static <C extends AdvocacyCaseCommand> Rule<C> touching(Class<C> command) {
        return Rule.command(command, c -> Touched.ofCase(c.caseId()));
    }

    /** Recording what happens: by whoever has the case in hand at its stage. */
    static <C extends AdvocacyCaseCommand> Rule<C> work(Class<C> command) {
        return work(touching(command));
    }

    static <C extends AdvocacyCaseCommand> Rule<C> work(Rule<C> rule) {
        return rule.allow(ASSIGNED, CASE_WORKER)
                .allow(RECEIVER, CASE_WORKER, SUPERVISOR, OUTREACH_WORKER)
                .allow(TEAM_INTAKE, CASE_WORKER, OUTREACH_WORKER);
    }

    /** Danger does not wait for whoever has the case in hand. */
    static <C extends CareCommand> Rule<C> safety(Class<C> command) {
        return work(command).allow(TEAM_SUPERVISOR, SUPERVISOR);
    }

    /** Deciding whether a matter is taken on and by whom: before there is a worker. */
    private static <C extends AdvocacyCaseCommand> Rule<C> intake(Class<C> command) {
        return touching(command)
                .allow(RECEIVER, CASE_WORKER, SUPERVISOR)
                .allow(TEAM_INTAKE, CASE_WORKER)
                .allow(TEAM_SUPERVISOR, SUPERVISOR);
    }
}
