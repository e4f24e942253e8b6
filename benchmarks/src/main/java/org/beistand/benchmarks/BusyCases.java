package org.beistand.benchmarks;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AdvocacyCaseCommand.AcceptCase;
import org.beistand.advocacy.AdvocacyCaseCommand.AssignCase;
import org.beistand.advocacy.AdvocacyCaseCommand.RaiseIssue;
import org.beistand.advocacy.AdvocacyCaseCommand.ReceiveReferral;
import org.beistand.advocacy.AdvocacyCaseCommand.RecordInteraction;
import org.beistand.advocacy.AdvocacyCaseCommand.StartTriage;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.CaseKind;
import org.beistand.advocacy.CaseWeight;
import org.beistand.advocacy.ConcernText;
import org.beistand.advocacy.Contact;
import org.beistand.advocacy.ContactPartner;
import org.beistand.advocacy.Direction;
import org.beistand.advocacy.InteractionId;
import org.beistand.advocacy.InteractionText;
import org.beistand.advocacy.InterviewSetting;
import org.beistand.advocacy.IssueId;
import org.beistand.advocacy.IssueKind;
import org.beistand.advocacy.IssueText;
import org.beistand.advocacy.Medium;
import org.beistand.advocacy.Minutes;
import org.beistand.advocacy.Reached;
import org.beistand.advocacy.Referral;
import org.beistand.advocacy.ReferralSource;
import org.beistand.advocacy.Urgency;
import org.beistand.language.Actor;
import org.beistand.language.CanIgnoreReturnValue;
import org.beistand.language.Channel;
import org.beistand.language.CommandId;
import org.beistand.language.Commands;
import org.beistand.language.Commands.Outcome;
import org.beistand.language.Commands.Sending;
import org.beistand.language.Role;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.staff.Accounts;
import org.beistand.staff.SignInName;
import org.beistand.staff.StaffDetails;
import org.beistand.staff.Team;

/** Accepted cases, forty to a worker, and the phone calls that are recorded in them. */
record BusyCases(Commands commands, Accounts accounts, Clock clock) {
    /** How many there are; a client of the benchmark has its share of them to itself. */
    static final int COUNT = 1_280;

    private static final int CASELOAD = 40;
    private static final TeamId TEAM = new TeamId(new UUID(0x4000L, 1));
    private static final Contact CALL =
            new Contact(
                    Medium.PHONE,
                    Direction.INCOMING,
                    ContactPartner.PERSON_SUPPORTED,
                    Reached.REACHED,
                    new Minutes(15),
                    InterviewSetting.ALONE);
    private static final String TEXT =
            "Called about the letter from the landlord; we go through it together on Thursday. "
                    + "She has spoken with her sister and wants to stay in the flat.";

    /** The case of that number; pgbench makes the same ids from the same numbers. */
    static AdvocacyCaseId caseId(int number) {
        return new AdvocacyCaseId(
                UUID.fromString("00000000-0000-4000-8000-%012d".formatted(number)));
    }

    /** Who has the case of that number. */
    static Actor.Staff worker(int number) {
        var id =
                UUID.fromString(
                        "00000000-0000-4000-9000-%012d".formatted((number - 1) / CASELOAD + 1));
        return new Actor.Staff(new StaffId(id), Set.of(Role.CASE_WORKER), Set.of(), TEAM);
    }

    /** Takes all of them on, step by step, many at a time. */
    void take() {
        hire();
        for (int step = 0; step < 5; step++) {
            for (int from = 1; from <= COUNT; from += 32) {
                var sent = new ArrayList<CompletionStage<Outcome>>();
                for (int number = from; number < from + 32; number++) {
                    sent.add(send(opening(number).get(step), worker(number)));
                }
                sent.forEach(BusyCases::join);
            }
        }
    }

    private void hire() {
        var system = new Actor.SystemProcess("benchmark", null);
        var _ =
                accounts.createTeam(system, new Team(TEAM, "Benchmark"))
                        .toCompletableFuture()
                        .join();
        for (int number = 1; number <= COUNT; number += CASELOAD) {
            var worker = worker(number);
            var details =
                    new StaffDetails("Worker", TEAM, worker.roles(), worker.marks(), 2 * CASELOAD);
            var name = new SignInName("worker" + number);
            var _ =
                    accounts.create(system, worker.id(), name, details)
                            .toCompletableFuture()
                            .join();
        }
    }

    private List<AdvocacyCaseCommand> opening(int number) {
        var id = caseId(number);
        return List.of(
                new ReceiveReferral(
                        id,
                        null,
                        TEAM,
                        new Referral(ReferralSource.SELF, null, null),
                        CaseKind.ADVOCACY,
                        Urgency.ROUTINE,
                        Sealed.of(new ConcernText("Notice to quit")),
                        clock.instant()),
                new StartTriage(id),
                new RaiseIssue(
                        id,
                        new IssueId(new UUID(0x4000L, number)),
                        IssueKind.HOUSING,
                        Sealed.of(new IssueText("Keep the flat"))),
                new AcceptCase(id),
                new AssignCase(
                        id, worker(number).id(), new CaseWeight(1), AssignmentReason.TAKEN_ON));
    }

    /** Records a call in the case of that number. */
    void call(int number, InteractionId id) {
        join(
                send(
                        new RecordInteraction(
                                caseId(number),
                                id,
                                CALL,
                                clock.instant(),
                                null,
                                Sealed.of(new InteractionText(TEXT))),
                        worker(number)));
    }

    private CompletionStage<Outcome> send(AdvocacyCaseCommand command, Actor actor) {
        return commands.send(
                command, Sending.of(actor, new CommandId(UUID.randomUUID()), Channel.API));
    }

    @CanIgnoreReturnValue
    private static Outcome join(CompletionStage<Outcome> sent) {
        return sent.toCompletableFuture().join();
    }
}
