package org.beistand.advocacy.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beistand.advocacy.NotificationDecision.NOTIFIED_POLICE;
import static org.beistand.advocacy.command.Examples.and;
import static org.beistand.advocacy.command.Examples.followUpSet;
import static org.beistand.advocacy.command.Examples.issueRaised;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.ClientNamed;
import org.beistand.advocacy.CaseRole;
import org.beistand.advocacy.CaseStage;
import org.beistand.advocacy.ConflictCommand.RunConflictCheck;
import org.beistand.advocacy.DataScope;
import org.beistand.advocacy.DisclosureVerdict;
import org.beistand.advocacy.InvolvementCommand.CorrectClient;
import org.beistand.advocacy.InvolvementCommand.InvolvePerson;
import org.beistand.advocacy.InvolvementCommand.ReleasePerson;
import org.beistand.advocacy.PossibleSteps;
import org.beistand.advocacy.RedactionReason;
import org.beistand.advocacy.ReferralAnswer;
import org.beistand.advocacy.ReferralResult;
import org.beistand.advocacy.WeightCommand.WeighCase;
import org.beistand.advocacy.WeightParts;
import org.beistand.language.Rejection;
import org.beistand.people.PersonId;
import org.beistand.vocabulary.Kinds;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EveryCommandInEveryStateTest {
    private static final PersonId STRANGER = new PersonId(new UUID(0, 77));

    /** What each command yields in each state; {@code -} where it holds already. */
    private static final String TABLE =
            """
            . Unknown Received InTriage Waitlisted Accepted Active OnHold ClosureRequested Declined Closed
            ReceiveReferral ReferralReceived+ConflictCheckCleared CaseAlreadyExists CaseAlreadyExists CaseAlreadyExists CaseAlreadyExists CaseAlreadyExists CaseAlreadyExists CaseAlreadyExists CaseAlreadyExists CaseAlreadyExists
            NameClient CaseUnknown ClientNamed+ConflictCheckCleared ClientNamed+ConflictCheckCleared ClientNamed+ConflictCheckCleared ClientNamed+ConflictCheckCleared ClientNamed+ConflictCheckCleared ClientNamed+ConflictCheckCleared ClientNamed+ConflictCheckCleared CaseNotOpen CaseNotOpen
            InvolvePerson CaseUnknown PersonInvolved+ConflictCheckCleared PersonInvolved+ConflictCheckCleared PersonInvolved+ConflictCheckCleared PersonInvolved+ConflictCheckCleared PersonInvolved+ConflictCheckCleared PersonInvolved+ConflictCheckCleared PersonInvolved+ConflictCheckCleared CaseNotOpen CaseNotOpen
            ReleasePerson CaseUnknown PersonReleased+ConflictCheckCleared PersonReleased+ConflictCheckCleared PersonReleased+ConflictCheckCleared PersonReleased+ConflictCheckCleared PersonReleased+ConflictCheckCleared PersonReleased+ConflictCheckCleared PersonReleased+ConflictCheckCleared CaseNotOpen CaseNotOpen
            CorrectClient CaseUnknown ClientCorrected+ConflictCheckCleared ClientCorrected+ConflictCheckCleared ClientCorrected+ConflictCheckCleared ClientCorrected+ConflictCheckCleared ClientCorrected+ConflictCheckCleared ClientCorrected+ConflictCheckCleared ClientCorrected+ConflictCheckCleared ClientCorrected+ConflictCheckCleared ClientCorrected+ConflictCheckCleared
            RunConflictCheck CaseUnknown ConflictCheckCleared ConflictCheckCleared ConflictCheckCleared ConflictCheckCleared ConflictCheckCleared ConflictCheckCleared ConflictCheckCleared CaseNotOpen CaseNotOpen
            WaiveConflict CaseUnknown ConflictWaived ConflictWaived ConflictWaived ConflictWaived ConflictWaived ConflictWaived ConflictWaived CaseNotOpen CaseNotOpen
            StartTriage CaseUnknown TriageStarted - TriageStarted CaseNotReceived CaseNotReceived CaseNotReceived CaseNotReceived CaseNotOpen CaseNotOpen
            AcceptCase CaseUnknown CaseNotInTriage CaseAccepted CaseNotInTriage - - - - CaseNotOpen CaseNotOpen
            DeclineCase CaseUnknown CaseNotInTriage CaseDeclined CaseNotInTriage CaseNotInTriage CaseNotInTriage CaseNotInTriage CaseNotInTriage CaseNotOpen CaseNotOpen
            WaitlistCase CaseUnknown CaseNotInTriage CaseWaitlisted CaseWaitlisted CaseNotInTriage CaseNotInTriage CaseNotInTriage CaseNotInTriage CaseNotOpen CaseNotOpen
            AssignCase CaseUnknown CaseNotTakenOn CaseNotTakenOn CaseNotTakenOn CaseAssigned CaseAssigned CaseAssigned CaseAssigned CaseNotOpen CaseNotOpen
            RaiseIssue CaseUnknown IssueRaised IssueRaised IssueRaised IssueRaised IssueRaised IssueRaised IssueRaised CaseNotOpen CaseNotOpen
            EndIssue CaseUnknown IssueEnded IssueEnded IssueEnded IssueEnded IssueEnded IssueEnded IssueEnded CaseNotOpen CaseNotOpen
            RecordInteraction CaseUnknown InteractionRecorded InteractionRecorded InteractionRecorded InteractionRecorded InteractionRecorded InteractionRecorded InteractionRecorded CaseNotOpen CaseNotOpen
            WriteNote CaseUnknown NoteRecorded NoteRecorded NoteRecorded NoteRecorded NoteRecorded NoteRecorded NoteRecorded CaseNotOpen CaseNotOpen
            CorrectNote CaseUnknown NoteCorrected NoteCorrected NoteCorrected NoteCorrected NoteCorrected NoteCorrected NoteCorrected CaseNotOpen CaseNotOpen
            CorrectInteraction CaseUnknown InteractionCorrected InteractionCorrected InteractionCorrected InteractionCorrected InteractionCorrected InteractionCorrected InteractionCorrected CaseNotOpen CaseNotOpen
            RedactNote CaseUnknown NoteRedacted NoteRedacted NoteRedacted NoteRedacted NoteRedacted NoteRedacted NoteRedacted NoteRedacted NoteRedacted
            RedactInteraction CaseUnknown InteractionRedacted InteractionRedacted InteractionRedacted InteractionRedacted InteractionRedacted InteractionRedacted InteractionRedacted InteractionRedacted InteractionRedacted
            ApproveEntry CaseUnknown EntryApproved EntryApproved EntryApproved EntryApproved EntryApproved EntryApproved EntryApproved CaseNotOpen CaseNotOpen
            SendEntryBack CaseUnknown EntrySentBack EntrySentBack EntrySentBack EntrySentBack EntrySentBack EntrySentBack EntrySentBack CaseNotOpen CaseNotOpen
            PinNote CaseUnknown NotePinned NotePinned NotePinned NotePinned NotePinned NotePinned NotePinned CaseNotOpen CaseNotOpen
            UnpinNote CaseUnknown NoteUnpinned NoteUnpinned NoteUnpinned NoteUnpinned NoteUnpinned NoteUnpinned NoteUnpinned CaseNotOpen CaseNotOpen
            ConfirmInstruction CaseUnknown InstructionConfirmed InstructionConfirmed InstructionConfirmed InstructionConfirmed InstructionConfirmed InstructionConfirmed InstructionConfirmed CaseNotOpen CaseNotOpen
            RecordNonInstructedBasis CaseUnknown NonInstructedBasisRecorded NonInstructedBasisRecorded NonInstructedBasisRecorded NonInstructedBasisRecorded NonInstructedBasisRecorded NonInstructedBasisRecorded NonInstructedBasisRecorded CaseNotOpen CaseNotOpen
            RecordPowerOfAttorney CaseUnknown PowerOfAttorneyRecorded PowerOfAttorneyRecorded PowerOfAttorneyRecorded PowerOfAttorneyRecorded PowerOfAttorneyRecorded PowerOfAttorneyRecorded PowerOfAttorneyRecorded CaseNotOpen CaseNotOpen
            EndPowerOfAttorney CaseUnknown PowerOfAttorneyEnded PowerOfAttorneyEnded PowerOfAttorneyEnded PowerOfAttorneyEnded PowerOfAttorneyEnded PowerOfAttorneyEnded PowerOfAttorneyEnded CaseNotOpen CaseNotOpen
            WeighCase CaseUnknown CaseWeighed CaseWeighed CaseWeighed CaseWeighed CaseWeighed CaseWeighed CaseWeighed CaseNotOpen CaseNotOpen
            VerifyIssue CaseUnknown IssueVerified IssueVerified IssueVerified IssueVerified IssueVerified IssueVerified IssueVerified CaseNotOpen CaseNotOpen
            FileDocument CaseUnknown DocumentFiled DocumentFiled DocumentFiled DocumentFiled DocumentFiled DocumentFiled DocumentFiled CaseNotOpen CaseNotOpen
            FileDocumentVersion CaseUnknown DocumentVersionFiled DocumentVersionFiled DocumentVersionFiled DocumentVersionFiled DocumentVersionFiled DocumentVersionFiled DocumentVersionFiled CaseNotOpen CaseNotOpen
            RelabelDocument CaseUnknown DocumentRelabelled DocumentRelabelled DocumentRelabelled DocumentRelabelled DocumentRelabelled DocumentRelabelled DocumentRelabelled CaseNotOpen CaseNotOpen
            WithdrawDocument CaseUnknown DocumentWithdrawn DocumentWithdrawn DocumentWithdrawn DocumentWithdrawn DocumentWithdrawn DocumentWithdrawn DocumentWithdrawn CaseNotOpen CaseNotOpen
            PauseTarget CaseUnknown ServiceTargetPaused ServiceTargetPaused ServiceTargetPaused ServiceTargetPaused ServiceTargetPaused ServiceTargetPaused ServiceTargetPaused CaseNotOpen CaseNotOpen
            ResumeTarget CaseUnknown ServiceTargetResumed ServiceTargetResumed ServiceTargetResumed ServiceTargetResumed ServiceTargetResumed ServiceTargetResumed+ServiceTargetPaused ServiceTargetResumed CaseNotOpen CaseNotOpen
            NoticeDue CaseUnknown ServiceTargetMissed ServiceTargetMissed ServiceTargetMissed ServiceTargetMissed ServiceTargetMissed ServiceTargetMissed ServiceTargetMissed - -
            SetFollowUp CaseUnknown FollowUpSet FollowUpSet FollowUpSet FollowUpSet FollowUpSet FollowUpSet FollowUpSet CaseNotOpen CaseNotOpen
            CompleteFollowUp CaseUnknown FollowUpCompleted FollowUpCompleted FollowUpCompleted FollowUpCompleted FollowUpCompleted FollowUpCompleted FollowUpCompleted CaseNotOpen CaseNotOpen
            DropFollowUp CaseUnknown FollowUpDropped FollowUpDropped FollowUpDropped FollowUpDropped FollowUpDropped FollowUpDropped FollowUpDropped CaseNotOpen CaseNotOpen
            SetGoal CaseUnknown GoalSet GoalSet GoalSet GoalSet GoalSet GoalSet GoalSet CaseNotOpen CaseNotOpen
            EndGoal CaseUnknown GoalEnded GoalEnded GoalEnded GoalEnded GoalEnded GoalEnded GoalEnded CaseNotOpen CaseNotOpen
            AgreeAction CaseUnknown ActionAgreed ActionAgreed ActionAgreed ActionAgreed ActionAgreed ActionAgreed ActionAgreed CaseNotOpen CaseNotOpen
            CompleteAction CaseUnknown ActionCompleted ActionCompleted ActionCompleted ActionCompleted ActionCompleted ActionCompleted ActionCompleted CaseNotOpen CaseNotOpen
            DropAction CaseUnknown ActionDropped ActionDropped ActionDropped ActionDropped ActionDropped ActionDropped ActionDropped CaseNotOpen CaseNotOpen
            AgreePlan CaseUnknown PlanAgreed PlanAgreed PlanAgreed PlanAgreed PlanAgreed PlanAgreed PlanAgreed CaseNotOpen CaseNotOpen
            AssessRisk CaseUnknown RiskAssessed RiskAssessed RiskAssessed RiskAssessed RiskAssessed RiskAssessed RiskAssessed CaseNotOpen CaseNotOpen
            RaiseRiskFlag CaseUnknown RiskFlagRaised RiskFlagRaised RiskFlagRaised RiskFlagRaised RiskFlagRaised RiskFlagRaised RiskFlagRaised CaseNotOpen CaseNotOpen
            ClearRiskFlag CaseUnknown RiskFlagCleared RiskFlagCleared RiskFlagCleared RiskFlagCleared RiskFlagCleared RiskFlagCleared RiskFlagCleared CaseNotOpen CaseNotOpen
            RaiseConcern CaseUnknown SafeguardingConcernRaised SafeguardingConcernRaised SafeguardingConcernRaised SafeguardingConcernRaised SafeguardingConcernRaised SafeguardingConcernRaised SafeguardingConcernRaised CaseNotOpen CaseNotOpen
            HoldConsultation CaseUnknown ConsultationHeld ConsultationHeld ConsultationHeld ConsultationHeld ConsultationHeld ConsultationHeld ConsultationHeld CaseNotOpen CaseNotOpen
            DecideNotification CaseUnknown NotificationDecided NotificationDecided NotificationDecided NotificationDecided NotificationDecided NotificationDecided NotificationDecided CaseNotOpen CaseNotOpen
            GiveConsent CaseUnknown ConsentGiven ConsentGiven ConsentGiven ConsentGiven ConsentGiven ConsentGiven ConsentGiven CaseNotOpen CaseNotOpen
            RenewConsent CaseUnknown ConsentRenewed ConsentRenewed ConsentRenewed ConsentRenewed ConsentRenewed ConsentRenewed ConsentRenewed CaseNotOpen CaseNotOpen
            WithdrawConsent CaseUnknown ConsentWithdrawn ConsentWithdrawn ConsentWithdrawn ConsentWithdrawn ConsentWithdrawn ConsentWithdrawn ConsentWithdrawn ConsentWithdrawn ConsentWithdrawn
            SendReferral CaseUnknown ReferralSent ReferralSent ReferralSent ReferralSent ReferralSent ReferralSent ReferralSent CaseNotOpen CaseNotOpen
            AnswerReferral CaseUnknown ReferralAnswered ReferralAnswered ReferralAnswered ReferralAnswered ReferralAnswered ReferralAnswered ReferralAnswered CaseNotOpen CaseNotOpen
            EndReferral CaseUnknown ReferralEnded ReferralEnded ReferralEnded ReferralEnded ReferralEnded ReferralEnded ReferralEnded CaseNotOpen CaseNotOpen
            RecordDisclosure CaseUnknown DisclosureRecorded DisclosureRecorded DisclosureRecorded DisclosureRecorded DisclosureRecorded DisclosureRecorded DisclosureRecorded CaseNotOpen CaseNotOpen
            DiscloseWithoutConsent CaseUnknown DisclosedWithoutConsent DisclosedWithoutConsent DisclosedWithoutConsent DisclosedWithoutConsent DisclosedWithoutConsent DisclosedWithoutConsent DisclosedWithoutConsent DisclosedWithoutConsent DisclosedWithoutConsent
            ReviewDisclosure CaseUnknown DisclosureReviewed DisclosureReviewed DisclosureReviewed DisclosureReviewed DisclosureReviewed DisclosureReviewed DisclosureReviewed DisclosureReviewed DisclosureReviewed
            CloseCase CaseUnknown CaseNotTakenOn CaseNotTakenOn CaseNotTakenOn ClosureNeedsApproval ClosureNeedsApproval ClosureNeedsApproval ClosureNeedsApproval CaseNotOpen CaseNotOpen
            BuildWall CaseUnknown WallBuilt WallBuilt WallBuilt WallBuilt WallBuilt WallBuilt WallBuilt WallBuilt WallBuilt
            ReopenCase CaseUnknown CaseNotClosed CaseNotClosed CaseNotClosed CaseNotClosed CaseNotClosed CaseNotClosed CaseNotClosed CaseNotClosed CaseReopened+ConflictCheckCleared
            RequestApproval CaseUnknown ApprovalRequested ApprovalRequested ApprovalRequested ApprovalRequested ApprovalRequested ApprovalRequested ApprovalRequested CaseNotOpen CaseNotOpen
            RequestClosure CaseUnknown CaseNotTakenOn CaseNotTakenOn CaseNotTakenOn ClosureRequested ClosureRequested ClosureRequested ApprovalPending CaseNotOpen CaseNotOpen
            GrantApproval CaseUnknown ApprovalGranted ApprovalGranted ApprovalGranted ApprovalGranted ApprovalGranted ApprovalGranted ApprovalGranted CaseNotOpen CaseNotOpen
            RefuseApproval CaseUnknown ApprovalRefused ApprovalRefused ApprovalRefused ApprovalRefused ApprovalRefused ApprovalRefused ApprovalRefused CaseNotOpen CaseNotOpen
            RevokeApproval CaseUnknown ApprovalRevoked ApprovalRevoked ApprovalRevoked ApprovalRevoked ApprovalRevoked ApprovalRevoked ApprovalRevoked CaseNotOpen CaseNotOpen
            PutOnHold CaseUnknown CaseNotTakenOn CaseNotTakenOn CaseNotTakenOn CaseNotActive CasePutOnHold CasePutOnHold CaseNotActive CaseNotOpen CaseNotOpen
            ProposeTransfer CaseUnknown NobodyAccountable NobodyAccountable NobodyAccountable NobodyAccountable TransferProposed TransferProposed TransferProposed CaseNotOpen CaseNotOpen
            AcceptTransfer CaseUnknown NobodyAccountable NobodyAccountable NobodyAccountable NobodyAccountable TransferAccepted+CaseAssigned TransferAccepted+CaseAssigned TransferAccepted+CaseAssigned CaseNotOpen CaseNotOpen
            RefuseTransfer CaseUnknown NobodyAccountable NobodyAccountable NobodyAccountable NobodyAccountable TransferRefused TransferRefused TransferRefused CaseNotOpen CaseNotOpen
            RevokeTransfer CaseUnknown NobodyAccountable NobodyAccountable NobodyAccountable NobodyAccountable TransferRevoked TransferRevoked TransferRevoked CaseNotOpen CaseNotOpen
            ProposeTeamTransfer CaseUnknown NobodyAccountable NobodyAccountable NobodyAccountable NobodyAccountable TeamTransferProposed TeamTransferProposed TeamTransferProposed CaseNotOpen CaseNotOpen
            AcceptTransferForTeam CaseUnknown NobodyAccountable NobodyAccountable NobodyAccountable NobodyAccountable TransferAccepted+CaseMoved+CaseAssigned TransferAccepted+CaseMoved+CaseAssigned TransferAccepted+CaseMoved+CaseAssigned CaseNotOpen CaseNotOpen
            RecordHandoverMeeting CaseUnknown NobodyAccountable NobodyAccountable NobodyAccountable NobodyAccountable HandoverMeetingHeld HandoverMeetingHeld HandoverMeetingHeld CaseNotOpen CaseNotOpen
            ConsentToTransfer CaseUnknown ConsentToTransferGiven ConsentToTransferGiven ConsentToTransferGiven ConsentToTransferGiven ConsentToTransferGiven ConsentToTransferGiven ConsentToTransferGiven CaseNotOpen CaseNotOpen
            ResumeCase CaseUnknown CaseNotOnHold CaseNotOnHold CaseNotOnHold CaseNotOnHold - CaseResumed CaseNotOnHold CaseNotOpen CaseNotOpen
            """;

    private static final Map<String, List<AdvocacyCaseEvent>> HISTORIES =
            Map.of(
                    "Unknown", List.of(),
                    "Received", Examples.received(),
                    "InTriage", Examples.inTriage(),
                    "Waitlisted", Examples.waitlisted(),
                    "Accepted", Examples.accepted(),
                    "Active", Examples.active(),
                    "OnHold", CourseExamples.onHold(),
                    "ClosureRequested", CourseExamples.closing(),
                    "Declined", Examples.declined(),
                    "Closed", Examples.closed());

    /** A command, and what must be there for it to have an object. */
    private record Example(AdvocacyCaseCommand command, AdvocacyCaseEvent... before) {
        String name() {
            return command.getClass().getSimpleName();
        }
    }

    private static final List<Example> EXAMPLES =
            List.of(
                    new Example(Examples.receive()),
                    new Example(Examples.name()),
                    new Example(Examples.triage()),
                    new Example(Examples.accept()),
                    new Example(Examples.decline()),
                    new Example(Examples.waitlist()),
                    new Example(Examples.assign(Examples.COLLEAGUE)),
                    new Example(new WeighCase(Examples.CASE, new WeightParts(3, 2, 1, 0, 3))),
                    new Example(
                            DisclosureExamples.tell(60, Examples.NOW, null, DataScope.MONEY),
                            CareExamples.consentGiven()),
                    new Example(DisclosureExamples.override(61, Examples.NOW, DataScope.MONEY)),
                    new Example(
                            DisclosureExamples.review(DisclosureVerdict.JUSTIFIED),
                            DisclosureExamples.overridden()),
                    new Example(TransferExamples.consentToMove(62, 0, 9)),
                    new Example(
                            TransferExamples.proposeTo(
                                    TransferExamples.OTHER_TEAM, TransferExamples.MOVE, null),
                            TransferExamples.movable(9)),
                    new Example(
                            TransferExamples.acceptFor(Examples.COLLEAGUE),
                            TransferExamples.movable(9),
                            TransferExamples.proposedOutside(Examples.SUPERVISOR)),
                    new Example(
                            TransferExamples.meet(0),
                            TransferExamples.proposedOutside(Examples.SUPERVISOR)),
                    new Example(Examples.raise(20)),
                    new Example(Examples.end(21), issueRaised(21)),
                    new Example(Examples.record(Examples.NOW, null)),
                    new Example(Examples.write(22)),
                    new Example(EntryExamples.correct(), EntryExamples.written()),
                    new Example(EntryExamples.correctContact(), EntryExamples.spoke()),
                    new Example(
                            EntryExamples.redact(RedactionReason.THIRD_PARTY),
                            EntryExamples.written()),
                    new Example(EntryExamples.redactContact(), EntryExamples.spoke()),
                    new Example(
                            SignOffExamples.approve(),
                            EntryExamples.written(),
                            SignOffExamples.asked()),
                    new Example(
                            SignOffExamples.sendBack(46),
                            EntryExamples.written(),
                            SignOffExamples.asked()),
                    new Example(EntryExamples.pin(), EntryExamples.written()),
                    new Example(
                            EntryExamples.unpin(), EntryExamples.written(), EntryExamples.pinned()),
                    new Example(AuthorityExamples.confirm(0)),
                    new Example(AuthorityExamples.basis(41, 30)),
                    new Example(AuthorityExamples.power(42, 30)),
                    new Example(AuthorityExamples.end(), AuthorityExamples.recorded()),
                    new Example(Examples.verify(21), issueRaised(21)),
                    new Example(DocumentExamples.file(43)),
                    new Example(DocumentExamples.version(44), DocumentExamples.filed()),
                    new Example(DocumentExamples.relabel(), DocumentExamples.filed()),
                    new Example(DocumentExamples.withdraw(), DocumentExamples.filed()),
                    new Example(new InvolvePerson(Examples.CASE, STRANGER, CaseRole.OPPONENT)),
                    new Example(new ReleasePerson(Examples.CASE, STRANGER, CaseRole.OPPONENT)),
                    new Example(
                            new CorrectClient(Examples.CASE, STRANGER),
                            new ClientNamed(Examples.CASE, Examples.CLIENT)),
                    new Example(new RunConflictCheck(Examples.CASE)),
                    new Example(ConflictExamples.waive(45), ConflictExamples.found()),
                    new Example(Examples.setFollowUp(23, Examples.TODAY)),
                    new Example(Examples.complete(), followUpSet()),
                    new Example(Examples.drop(), followUpSet()),
                    new Example(CareExamples.setGoal(31)),
                    new Example(CareExamples.endGoal(), CareExamples.goalSet()),
                    new Example(CareExamples.agreeAction(32)),
                    new Example(CareExamples.complete(), CareExamples.actionAgreed()),
                    new Example(CareExamples.drop(), CareExamples.actionAgreed()),
                    new Example(CareExamples.agreePlan(), CareExamples.goalSet()),
                    new Example(CareExamples.assess()),
                    new Example(CareExamples.raiseFlag(33)),
                    new Example(CareExamples.clearFlag(), CareExamples.flagRaised()),
                    new Example(CareExamples.raiseConcern(34)),
                    new Example(CareExamples.consult(), CareExamples.concernRaised()),
                    new Example(CareExamples.notify(NOTIFIED_POLICE), CareExamples.concernRaised()),
                    new Example(CareExamples.giveConsent(35)),
                    new Example(CareExamples.renew(60), CareExamples.consentGiven()),
                    new Example(CareExamples.withdraw(), CareExamples.consentGiven()),
                    new Example(
                            CareExamples.send(36, 9, DataScope.CONCERN),
                            CareExamples.consentGiven()),
                    new Example(CareExamples.answer(ReferralAnswer.ACCEPTED), CareExamples.sent()),
                    new Example(CareExamples.end(ReferralResult.REVOKED), CareExamples.sent()),
                    new Example(CourseExamples.requestApproval(37), CareExamples.goalSet()),
                    new Example(CourseExamples.requestClosure(38)),
                    new Example(CourseExamples.grant(), CourseExamples.requested()),
                    new Example(CourseExamples.refuse(), CourseExamples.requested()),
                    new Example(CourseExamples.revoke(), CourseExamples.requested()),
                    new Example(CourseExamples.putOnHold(30)),
                    new Example(CourseExamples.resume()),
                    new Example(TransferExamples.propose(39, Examples.COLLEAGUE)),
                    new Example(TargetExamples.pause(9), TargetExamples.started(9)),
                    new Example(
                            TargetExamples.resume(),
                            TargetExamples.started(9),
                            TargetExamples.paused()),
                    new Example(TargetExamples.notice(), TargetExamples.started(-1)),
                    new Example(TransferExamples.accept(), TransferExamples.proposed()),
                    new Example(TransferExamples.refuse(), TransferExamples.proposed()),
                    new Example(TransferExamples.revoke(), TransferExamples.proposed()),
                    new Example(Examples.close()),
                    new Example(Examples.wall()),
                    new Example(Examples.reopen()));

    @TestFactory
    Stream<DynamicTest> each_command_in_each_state_yields_what_the_table_says() {
        return EXAMPLES.stream()
                .flatMap(example ->
                        columns().stream()
                                .map(state ->
                                        DynamicTest.dynamicTest(
                                                example.name() + " in " + state,
                                                () -> check(example, state))));
    }

    @Test
    void no_cell_of_the_table_is_missing() {
        assertThat(cells().keySet()).isEqualTo(commandNames());
        assertThat(new TreeSet<>(columns())).isEqualTo(stateNames(AdvocacyCaseState.class));
        assertThat(HISTORIES.keySet()).containsExactlyInAnyOrderElementsOf(columns());
        assertThat(EXAMPLES.stream().map(Example::name)).doesNotHaveDuplicates();
        assertThat(EXAMPLES.stream().map(Example::name).collect(Collectors.toSet()))
                .isEqualTo(commandNames());
        assertThat(cells().values()).allMatch(row -> row.size() == columns().size());
    }

    @Test
    void each_history_leads_to_the_state_it_is_named_for() {
        HISTORIES.forEach((name, facts) ->
                assertThat(Examples.after(facts).getClass().getSimpleName()).isEqualTo(name));
    }

    @TestFactory
    Stream<DynamicTest> the_steps_offered_at_a_stage_are_those_that_lead_on() {
        return Arrays.stream(CaseStage.values())
                .map(stage ->
                        DynamicTest.dynamicTest(
                                stage.name(),
                                () -> assertThat(offered(stage)).isEqualTo(leadingOn(stage))));
    }

    private static TreeSet<String> offered(CaseStage stage) {
        return PossibleSteps.at(stage).stream()
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> leadingOn(CaseStage stage) {
        var column = columns().stream().map(n -> n.replaceAll("([a-z])([A-Z])", "$1_$2")).toList();
        int index = column.stream().map(String::toUpperCase).toList().indexOf(stage.name());
        var events = Kinds.of(AdvocacyCaseEvent.class).stream().map(Class::getSimpleName).toList();
        return cells().entrySet().stream()
                .filter(row -> events.contains(row.getValue().get(index).split("\\+")[0]))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void check(Example example, String state) {
        var given = Examples.after(and(HISTORIES.get(state), example.before()));

        var outcome = outcome(example.command(), given);

        var expected = cells().get(example.name()).get(columns().indexOf(state));
        assertThat(outcome).isEqualTo(expected);
    }

    private static String outcome(AdvocacyCaseCommand command, AdvocacyCaseState state) {
        try {
            return AdvocacyCaseDecider.decide(command, state, Examples.bySupervisor()).stream()
                    .map(e -> e.getClass().getSimpleName())
                    .reduce((a, b) -> a + "+" + b)
                    .orElse("-");
        } catch (Rejection refused) {
            return refused.getClass().getSimpleName();
        }
    }

    private static List<String> columns() {
        return words(TABLE.lines().findFirst().orElseThrow());
    }

    private static Map<String, List<String>> cells() {
        var rows = new LinkedHashMap<String, List<String>>();
        TABLE.lines().skip(1).forEach(line -> rows.put(line.strip().split("\\s+")[0], words(line)));
        return rows;
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.strip().split("\\s+")).skip(1).toList();
    }

    private static TreeSet<String> commandNames() {
        return Kinds.of(AdvocacyCaseCommand.class).stream()
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> stateNames(Class<?> sealed) {
        return Kinds.of(sealed).stream()
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
