package org.beistand.advocacy.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAccepted;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAssigned;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseClosed;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseDeclined;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseWaitlisted;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpSet;
import org.beistand.advocacy.AdvocacyCaseEvent.IssueEnded;
import org.beistand.advocacy.AdvocacyCaseEvent.IssueRaised;
import org.beistand.advocacy.AdvocacyCaseEvent.ReferralReceived;
import org.beistand.advocacy.AdvocacyCaseEvent.TriageStarted;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.CaseKind;
import org.beistand.advocacy.CaseNumber;
import org.beistand.advocacy.CaseOutcome;
import org.beistand.advocacy.CaseWeight;
import org.beistand.advocacy.ConflictEvent.ConflictCheckCleared;
import org.beistand.advocacy.Contact;
import org.beistand.advocacy.ContactPartner;
import org.beistand.advocacy.DeclineReason;
import org.beistand.advocacy.Direction;
import org.beistand.advocacy.FollowUpDropReason;
import org.beistand.advocacy.FollowUpId;
import org.beistand.advocacy.InteractionId;
import org.beistand.advocacy.InterviewSetting;
import org.beistand.advocacy.IssueCommand.VerifyIssue;
import org.beistand.advocacy.IssueFinding;
import org.beistand.advocacy.IssueId;
import org.beistand.advocacy.IssueKind;
import org.beistand.advocacy.IssueOutcome;
import org.beistand.advocacy.LateReason;
import org.beistand.advocacy.Medium;
import org.beistand.advocacy.Minutes;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.NoteKind;
import org.beistand.advocacy.Reached;
import org.beistand.advocacy.Referral;
import org.beistand.advocacy.ReferralSource;
import org.beistand.advocacy.ReopenReason;
import org.beistand.advocacy.ServiceTargets;
import org.beistand.advocacy.Urgency;
import org.beistand.advocacy.WallReason;
import org.beistand.advocacy.command.AdvocacyCaseState.Unknown;
import org.beistand.language.Actor;
import org.beistand.language.Role;
import org.beistand.language.Sealable;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.people.PersonId;

/**
 * The same few people and things in all tests of cases; Wednesday, 18 November 2026, 10 o'clock.
 */
final class Examples {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final Instant NOW = Instant.parse("2026-11-18T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    static final AdvocacyCaseId CASE = new AdvocacyCaseId(id(1));
    static final PersonId CLIENT = new PersonId(id(2));
    static final TeamId TEAM = new TeamId(id(3));
    static final StaffId WORKER = new StaffId(id(4));
    static final StaffId COLLEAGUE = new StaffId(id(5));
    static final StaffId SUPERVISOR = new StaffId(id(6));
    static final IssueId ISSUE = new IssueId(id(7));
    static final FollowUpId FOLLOW_UP = new FollowUpId(id(8));
    static final CaseNumber NUMBER = CaseNumber.of(2026, 42);
    static final CaseWeight WEIGHT = new CaseWeight(3);
    static final Referral REFERRAL = new Referral(ReferralSource.SELF, null, null);

    static final ConflictSearch NO_CONFLICT = (_, _, _) -> Optional.empty();

    private Examples() {}

    static UUID id(int n) {
        return new UUID(0, n);
    }

    static <T extends Sealable> Sealed<T> sealed() {
        return new Sealed.Closed<>(id(99), 1, "nonce", "ciphertext");
    }

    static Actor.Staff staff(StaffId id, Role role) {
        return new Actor.Staff(id, Set.of(role), Set.of(), TEAM);
    }

    static Circumstances by(Actor actor) {
        return around(actor, NOW);
    }

    static Circumstances byWorker() {
        return by(staff(WORKER, Role.CASE_WORKER));
    }

    static Circumstances byColleague() {
        return by(staff(COLLEAGUE, Role.CASE_WORKER));
    }

    static Circumstances bySupervisor() {
        return by(staff(SUPERVISOR, Role.SUPERVISOR));
    }

    static Circumstances byImport() {
        return by(new Actor.SystemProcess("import", WORKER));
    }

    private static Circumstances around(Actor actor, Instant moment) {
        return new Circumstances(
                actor,
                moment,
                BERLIN,
                ServiceTargets.NONE,
                () -> NUMBER,
                NO_CONFLICT,
                EntryExamples.LEAVING_TEXT);
    }

    static Circumstances byWorkerAt(Instant moment) {
        return around(staff(WORKER, Role.CASE_WORKER), moment);
    }

    static AdvocacyCaseState after(List<AdvocacyCaseEvent> facts) {
        AdvocacyCaseState state = new Unknown();
        for (var fact : facts) {
            state = state.evolve(fact);
        }
        return state;
    }

    static AdvocacyCaseState after(AdvocacyCaseEvent... facts) {
        return after(List.of(facts));
    }

    static List<AdvocacyCaseEvent> and(
            List<? extends AdvocacyCaseEvent> some, AdvocacyCaseEvent... more) {
        var all = new ArrayList<AdvocacyCaseEvent>(some);
        all.addAll(List.of(more));
        return all;
    }

    static List<AdvocacyCaseEvent> received() {
        return List.of(
                new ReferralReceived(
                        CASE,
                        NUMBER,
                        null,
                        TEAM,
                        REFERRAL,
                        CaseKind.ADVOCACY,
                        Urgency.ROUTINE,
                        sealed(),
                        NOW),
                new ConflictCheckCleared(CASE));
    }

    static List<AdvocacyCaseEvent> inTriage() {
        return and(
                received(),
                new IssueRaised(CASE, ISSUE, IssueKind.HOUSING, sealed()),
                new IssueEnded(CASE, ISSUE, IssueOutcome.RESOLVED_FULLY),
                new TriageStarted(CASE));
    }

    static List<AdvocacyCaseEvent> waitlisted() {
        return and(inTriage(), new CaseWaitlisted(CASE, Urgency.ROUTINE, TODAY.plusDays(7)));
    }

    static List<AdvocacyCaseEvent> accepted() {
        return and(inTriage(), new CaseAccepted(CASE));
    }

    static List<AdvocacyCaseEvent> active() {
        return and(
                accepted(),
                new CaseAssigned(CASE, WORKER, null, WEIGHT, AssignmentReason.TAKEN_ON));
    }

    static List<AdvocacyCaseEvent> declined() {
        return and(inTriage(), new CaseDeclined(CASE, DeclineReason.OUT_OF_AREA, null));
    }

    static List<AdvocacyCaseEvent> closed() {
        return and(active(), new CaseClosed(CASE, CaseOutcome.GOALS_REACHED, sealed(), NOW));
    }

    static IssueRaised issueRaised(int n) {
        return new IssueRaised(CASE, new IssueId(id(n)), IssueKind.DEBT, sealed());
    }

    static FollowUpSet followUpSet() {
        return new FollowUpSet(CASE, FOLLOW_UP, TODAY, sealed());
    }

    static Contact contact(Reached reached) {
        return new Contact(
                Medium.PHONE,
                Direction.OUTGOING,
                ContactPartner.PERSON_SUPPORTED,
                reached,
                new Minutes(20),
                InterviewSetting.ALONE);
    }

    static ReceiveReferral receive() {
        return new ReceiveReferral(
                CASE, null, TEAM, REFERRAL, CaseKind.CRISIS, Urgency.URGENT, sealed(), NOW);
    }

    static NameClient name() {
        return new NameClient(CASE, CLIENT);
    }

    static StartTriage triage() {
        return new StartTriage(CASE);
    }

    static AcceptCase accept() {
        return new AcceptCase(CASE);
    }

    static DeclineCase decline() {
        return new DeclineCase(CASE, DeclineReason.NO_CAPACITY, sealed());
    }

    static WaitlistCase waitlist() {
        return new WaitlistCase(CASE, Urgency.PRIORITY, TODAY);
    }

    static AssignCase assign(StaffId worker) {
        return new AssignCase(CASE, worker, WEIGHT, AssignmentReason.LOAD);
    }

    static RaiseIssue raise(int n) {
        return new RaiseIssue(CASE, new IssueId(id(n)), IssueKind.DEBT, sealed());
    }

    static EndIssue end(int n) {
        return new EndIssue(CASE, new IssueId(id(n)), IssueOutcome.NOT_RESOLVED);
    }

    static VerifyIssue verify(int n) {
        return new VerifyIssue(CASE, new IssueId(id(n)), IssueFinding.VERIFIED);
    }

    static RecordInteraction record(Instant occurredAt, LateReason late) {
        return new RecordInteraction(
                CASE,
                new InteractionId(id(30)),
                contact(Reached.REACHED),
                occurredAt,
                late,
                sealed());
    }

    static RecordInteraction attempt(Instant occurredAt) {
        return new RecordInteraction(
                CASE,
                new InteractionId(id(31)),
                contact(Reached.ATTEMPT),
                occurredAt,
                null,
                sealed());
    }

    static WriteNote write(int n) {
        return new WriteNote(CASE, new NoteId(id(n)), NoteKind.FILE_NOTE, sealed());
    }

    static SetFollowUp setFollowUp(int n, LocalDate dueOn) {
        return new SetFollowUp(CASE, new FollowUpId(id(n)), dueOn, sealed());
    }

    static CompleteFollowUp complete() {
        return new CompleteFollowUp(CASE, FOLLOW_UP);
    }

    static DropFollowUp drop() {
        return new DropFollowUp(CASE, FOLLOW_UP, FollowUpDropReason.NO_LONGER_NEEDED);
    }

    static CloseCase close() {
        return new CloseCase(CASE, CaseOutcome.GOALS_PARTLY_REACHED, sealed());
    }

    static BuildWall wall() {
        return new BuildWall(CASE, COLLEAGUE, WallReason.NEAR_PERSON);
    }

    static ReopenCase reopen() {
        return new ReopenCase(CASE, ReopenReason.PERSON_CAME_BACK, sealed());
    }
}
