package org.beistand.advocacy.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.beistand.advocacy.command.Examples.CASE;
import static org.beistand.advocacy.command.Examples.CLIENT;
import static org.beistand.advocacy.command.Examples.COLLEAGUE;
import static org.beistand.advocacy.command.Examples.NOW;
import static org.beistand.advocacy.command.Examples.NUMBER;
import static org.beistand.advocacy.command.Examples.TODAY;
import static org.beistand.advocacy.command.Examples.WEIGHT;
import static org.beistand.advocacy.command.Examples.WORKER;
import static org.beistand.advocacy.command.Examples.accepted;
import static org.beistand.advocacy.command.Examples.active;
import static org.beistand.advocacy.command.Examples.after;
import static org.beistand.advocacy.command.Examples.and;
import static org.beistand.advocacy.command.Examples.by;
import static org.beistand.advocacy.command.Examples.byImport;
import static org.beistand.advocacy.command.Examples.bySupervisor;
import static org.beistand.advocacy.command.Examples.byWorker;
import static org.beistand.advocacy.command.Examples.byWorkerAt;
import static org.beistand.advocacy.command.Examples.closed;
import static org.beistand.advocacy.command.Examples.declined;
import static org.beistand.advocacy.command.Examples.followUpSet;
import static org.beistand.advocacy.command.Examples.id;
import static org.beistand.advocacy.command.Examples.inTriage;
import static org.beistand.advocacy.command.Examples.issueRaised;
import static org.beistand.advocacy.command.Examples.received;
import static org.beistand.advocacy.command.Examples.sealed;
import static org.beistand.advocacy.command.Examples.staff;
import static org.beistand.advocacy.command.Examples.waitlisted;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AdvocacyCaseCommand.AssignCase;
import org.beistand.advocacy.AdvocacyCaseCommand.CloseCase;
import org.beistand.advocacy.AdvocacyCaseCommand.DeclineCase;
import org.beistand.advocacy.AdvocacyCaseCommand.DropFollowUp;
import org.beistand.advocacy.AdvocacyCaseCommand.EndIssue;
import org.beistand.advocacy.AdvocacyCaseCommand.NameClient;
import org.beistand.advocacy.AdvocacyCaseCommand.ReceiveReferral;
import org.beistand.advocacy.AdvocacyCaseCommand.RecordInteraction;
import org.beistand.advocacy.AdvocacyCaseCommand.WaitlistCase;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAssigned;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseClosed;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseReopened;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseWaitlisted;
import org.beistand.advocacy.AdvocacyCaseEvent.ClientNamed;
import org.beistand.advocacy.AdvocacyCaseEvent.ContactAttemptFailed;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpCompleted;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpDropped;
import org.beistand.advocacy.AdvocacyCaseEvent.InteractionRecorded;
import org.beistand.advocacy.AdvocacyCaseEvent.IssueEnded;
import org.beistand.advocacy.AdvocacyCaseEvent.NoteRecorded;
import org.beistand.advocacy.AdvocacyCaseEvent.ReferralReceived;
import org.beistand.advocacy.AdvocacyCaseEvent.TriageStarted;
import org.beistand.advocacy.AdvocacyCaseRejection.AssignmentNeedsSupervisor;
import org.beistand.advocacy.AdvocacyCaseRejection.CaseNotOpen;
import org.beistand.advocacy.AdvocacyCaseRejection.ClientAlreadyNamed;
import org.beistand.advocacy.AdvocacyCaseRejection.DayInPast;
import org.beistand.advocacy.AdvocacyCaseRejection.FollowUpNotOpen;
import org.beistand.advocacy.AdvocacyCaseRejection.FollowUpUnknown;
import org.beistand.advocacy.AdvocacyCaseRejection.FollowUpsStillOpen;
import org.beistand.advocacy.AdvocacyCaseRejection.IdAlreadyUsed;
import org.beistand.advocacy.AdvocacyCaseRejection.IssueAlreadyEnded;
import org.beistand.advocacy.AdvocacyCaseRejection.IssueUnknown;
import org.beistand.advocacy.AdvocacyCaseRejection.IssuesStillOpen;
import org.beistand.advocacy.AdvocacyCaseRejection.LateWithoutReason;
import org.beistand.advocacy.AdvocacyCaseRejection.NoIssueRaised;
import org.beistand.advocacy.AdvocacyCaseRejection.OccurredInFuture;
import org.beistand.advocacy.AdvocacyCaseRejection.ReopenPeriodOver;
import org.beistand.advocacy.AdvocacyCaseRejection.TeamNotOwn;
import org.beistand.advocacy.ApprovalRejection.ClosureNeedsApproval;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.CaseKind;
import org.beistand.advocacy.CaseOutcome;
import org.beistand.advocacy.CaseWeight;
import org.beistand.advocacy.ConflictEvent.ConflictCheckCleared;
import org.beistand.advocacy.DeclineReason;
import org.beistand.advocacy.FollowUpDropReason;
import org.beistand.advocacy.FollowUpId;
import org.beistand.advocacy.InteractionId;
import org.beistand.advocacy.IssueId;
import org.beistand.advocacy.IssueOutcome;
import org.beistand.advocacy.LateReason;
import org.beistand.advocacy.Lateness;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.NoteKind;
import org.beistand.advocacy.Reached;
import org.beistand.advocacy.ReopenReason;
import org.beistand.advocacy.ServiceTargets;
import org.beistand.advocacy.Urgency;
import org.beistand.advocacy.command.AdvocacyCaseState.Active;
import org.beistand.language.Actor;
import org.beistand.language.Rejection;
import org.beistand.language.Role;
import org.beistand.language.TeamId;
import org.beistand.people.PersonId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvocacyCaseDeciderTest {
    private List<AdvocacyCaseEvent> given = List.of();
    private Circumstances around = byWorker();

    private List<AdvocacyCaseEvent> decide(AdvocacyCaseCommand command) {
        return AdvocacyCaseDecider.decide(command, after(given), around);
    }

    private void assertRefused(AdvocacyCaseCommand command, Class<? extends Rejection> refusal) {
        assertThatExceptionOfType(refusal).isThrownBy(() -> decide(command));
    }

    @Nested
    class An_enquiry {
        @Test
        void gets_a_number_and_keeps_what_was_told() {
            assertThat(decide(Examples.receive()))
                    .containsExactly(
                            new ReferralReceived(
                                    CASE,
                                    NUMBER,
                                    null,
                                    Examples.TEAM,
                                    Examples.REFERRAL,
                                    CaseKind.CRISIS,
                                    Urgency.URGENT,
                                    sealed(),
                                    NOW),
                            new ConflictCheckCleared(CASE));
        }

        @Test
        void draws_no_number_when_it_is_refused() {
            given = received();
            around =
                    new Circumstances(
                            byWorker().actor(),
                            NOW,
                            Examples.BERLIN,
                            ServiceTargets.NONE,
                            () -> {
                                throw new AssertionError("drawn in vain");
                            },
                            Examples.NO_CONFLICT,
                            Redactor.NONE);
            assertThatExceptionOfType(Rejection.class).isThrownBy(() -> decide(Examples.receive()));
        }

        @Test
        void is_received_for_the_own_team_only() {
            var elsewhere =
                    new Actor.Staff(WORKER, Set.of(Role.CASE_WORKER), Set.of(), new TeamId(id(77)));
            around = by(elsewhere);
            assertRefused(Examples.receive(), TeamNotOwn.class);
            around = by(new Actor.Staff(WORKER, Set.of(Role.CASE_WORKER), Set.of(), null));
            assertRefused(Examples.receive(), TeamNotOwn.class);
            around =
                    by(
                            new Actor.ApiClient(
                                    elsewhere,
                                    new org.beistand.language.TokenId(id(9)),
                                    Set.of(Actor.Scope.WRITE)));
            assertRefused(Examples.receive(), TeamNotOwn.class);
        }

        @Test
        void is_imported_for_any_team() {
            around = byImport();
            assertThat(decide(Examples.receive())).hasSize(2);
        }

        @Test
        void does_not_come_in_from_the_future() {
            assertThat(decide(receivedAt(NOW.plusSeconds(120)))).hasSize(2);
            assertRefused(receivedAt(NOW.plusSeconds(121)), OccurredInFuture.class);
        }

        private ReceiveReferral receivedAt(Instant moment) {
            return new ReceiveReferral(
                    CASE,
                    CLIENT,
                    Examples.TEAM,
                    Examples.REFERRAL,
                    CaseKind.ADVICE,
                    Urgency.ROUTINE,
                    sealed(),
                    moment);
        }
    }

    @Nested
    class The_person_supported {
        @Test
        void is_named_once() {
            given = and(received(), new ClientNamed(CASE, CLIENT));
            assertThat(decide(Examples.name())).isEmpty();
            assertRefused(new NameClient(CASE, new PersonId(id(78))), ClientAlreadyNamed.class);
        }

        @Test
        void is_known_from_the_beginning_when_the_enquiry_names_her() {
            given = List.of();
            var named =
                    new ReferralReceived(
                            CASE,
                            NUMBER,
                            CLIENT,
                            Examples.TEAM,
                            Examples.REFERRAL,
                            CaseKind.ADVICE,
                            Urgency.ROUTINE,
                            sealed(),
                            NOW);
            given = List.of(named);
            assertThat(decide(Examples.name())).isEmpty();
        }

        @Test
        void stays_named_when_the_case_has_ended() {
            given = and(closed(), new ClientNamed(CASE, CLIENT));
            assertThat(decide(Examples.name())).isEmpty();
        }
    }

    @Nested
    class Taking_on {
        @Test
        void needs_an_issue() {
            given = and(received(), new TriageStarted(CASE));
            assertRefused(Examples.accept(), NoIssueRaised.class);
            given = and(given, issueRaised(20));
            assertThat(decide(Examples.accept())).hasSize(1);
        }

        @Test
        void goes_on_after_waiting() {
            given = and(waitlisted(), new TriageStarted(CASE));
            assertThat(decide(Examples.accept())).hasSize(1);
        }

        @Test
        void a_second_refusal_without_anything_new_changes_nothing() {
            given = declined();
            assertThat(decide(new DeclineCase(CASE, DeclineReason.OUT_OF_AREA, null))).isEmpty();
            assertRefused(
                    new DeclineCase(CASE, DeclineReason.OUT_OF_AREA, sealed()), CaseNotOpen.class);
            assertRefused(
                    new DeclineCase(CASE, DeclineReason.NO_CAPACITY, null), CaseNotOpen.class);
        }

        @Test
        void waits_until_a_day_to_come() {
            given = inTriage();
            assertThat(decide(Examples.waitlist()))
                    .containsExactly(new CaseWaitlisted(CASE, Urgency.PRIORITY, TODAY));
            var yesterday = new WaitlistCase(CASE, Urgency.PRIORITY, TODAY.minusDays(1));
            assertRefused(yesterday, DayInPast.class);
            around = byImport();
            assertThat(decide(yesterday)).hasSize(1);
        }

        @Test
        void waits_on_as_before_or_otherwise() {
            given = waitlisted();
            assertThat(decide(new WaitlistCase(CASE, Urgency.ROUTINE, TODAY.plusDays(7))))
                    .isEmpty();
            assertThat(decide(new WaitlistCase(CASE, Urgency.ROUTINE, TODAY.plusDays(8))))
                    .hasSize(1);
            assertThat(decide(new WaitlistCase(CASE, Urgency.URGENT, TODAY.plusDays(7))))
                    .hasSize(1);
            assertRefused(
                    new WaitlistCase(CASE, Urgency.ROUTINE, TODAY.minusDays(1)), DayInPast.class);
        }
    }

    @Nested
    class Accountability {
        @Test
        void begins_with_the_one_who_takes_it() {
            given = accepted();
            assertThat(decide(Examples.assign(WORKER)))
                    .containsExactly(
                            new CaseAssigned(CASE, WORKER, null, WEIGHT, AssignmentReason.LOAD));
        }

        @Test
        void is_given_to_others_by_a_supervisor_only() {
            given = accepted();
            assertRefused(Examples.assign(COLLEAGUE), AssignmentNeedsSupervisor.class);
            around = bySupervisor();
            assertThat(decide(Examples.assign(COLLEAGUE))).hasSize(1);
            around = byImport();
            assertThat(decide(Examples.assign(COLLEAGUE))).hasSize(1);
        }

        @Test
        void is_taken_away_by_a_supervisor_only() {
            given = active();
            around = by(staff(COLLEAGUE, Role.CASE_WORKER));
            assertRefused(Examples.assign(COLLEAGUE), AssignmentNeedsSupervisor.class);
            around = bySupervisor();
            assertThat(decide(Examples.assign(COLLEAGUE)))
                    .containsExactly(
                            new CaseAssigned(
                                    CASE, COLLEAGUE, WORKER, WEIGHT, AssignmentReason.LOAD));
        }

        @Test
        void stays_when_nothing_changes() {
            given = active();
            assertThat(decide(Examples.assign(WORKER))).isEmpty();
        }

        @Test
        void has_no_former_worker_when_only_the_weight_changes() {
            given = active();
            around = bySupervisor();
            var heavier = new AssignCase(CASE, WORKER, new CaseWeight(9), AssignmentReason.OTHER);
            assertThat(decide(heavier))
                    .containsExactly(
                            new CaseAssigned(
                                    CASE, WORKER, null, new CaseWeight(9), AssignmentReason.OTHER));
        }
    }

    @Nested
    class An_id {
        @Test
        void names_one_thing_only() {
            given = and(active(), followUpSet(), interaction(30), interaction(31), note(32));
            for (int used : List.of(1, 7, 8, 30, 31, 32)) {
                assertRefused(Examples.raise(used), IdAlreadyUsed.class);
                assertRefused(Examples.write(used), IdAlreadyUsed.class);
                assertRefused(Examples.setFollowUp(used, TODAY), IdAlreadyUsed.class);
            }
            assertRefused(Examples.record(NOW, null), IdAlreadyUsed.class);
            assertRefused(Examples.attempt(NOW), IdAlreadyUsed.class);
            assertThat(decide(Examples.write(33))).hasSize(1);
        }

        private AdvocacyCaseEvent interaction(int n) {
            var id = new InteractionId(id(n));
            return n % 2 == 0
                    ? new InteractionRecorded(
                            CASE,
                            id,
                            Examples.contact(Reached.REACHED),
                            NOW,
                            Lateness.IN_TIME,
                            null,
                            sealed())
                    : new ContactAttemptFailed(
                            CASE,
                            id,
                            Examples.contact(Reached.ATTEMPT),
                            NOW,
                            Lateness.IN_TIME,
                            null,
                            sealed());
        }

        private NoteRecorded note(int n) {
            return new NoteRecorded(CASE, new NoteId(id(n)), NoteKind.LEGAL, sealed());
        }
    }

    @Nested
    class An_issue {
        @Test
        void ends_once() {
            given = and(active(), issueRaised(20));
            var end = new EndIssue(CASE, new IssueId(id(20)), IssueOutcome.NOT_RESOLVED);
            assertThat(decide(end))
                    .containsExactly(
                            new IssueEnded(CASE, new IssueId(id(20)), IssueOutcome.NOT_RESOLVED));
            given = and(given, new IssueEnded(CASE, new IssueId(id(20)), end.outcome()));
            assertThat(decide(end)).isEmpty();
            assertRefused(
                    new EndIssue(CASE, new IssueId(id(20)), IssueOutcome.WITHDRAWN),
                    IssueAlreadyEnded.class);
        }

        @Test
        void must_be_there_to_end() {
            given = active();
            assertRefused(Examples.end(20), IssueUnknown.class);
        }

        @Test
        void that_ended_stays_so_in_a_closed_case() {
            given = closed();
            assertThat(decide(new EndIssue(CASE, Examples.ISSUE, IssueOutcome.RESOLVED_FULLY)))
                    .isEmpty();
        }
    }

    @Nested
    class What_another_system_closed {
        private final Instant then = NOW.minus(Duration.ofDays(400));

        private CloseCase closeAt(Instant moment) {
            return new CloseCase(CASE, CaseOutcome.GOALS_REACHED, sealed(), moment);
        }

        @Test
        void is_closed_at_its_own_time_by_an_import_only() {
            given = active();
            assertRefused(closeAt(then), ClosureNeedsApproval.class);
            around = bySupervisor();
            assertRefused(closeAt(then), ClosureNeedsApproval.class);
            around = byImport();
            assertThat(decide(closeAt(then)))
                    .containsExactly(
                            new CaseClosed(CASE, CaseOutcome.GOALS_REACHED, sealed(), then));
            assertThat(decide(closeAt(NOW.plusSeconds(120)))).hasSize(1);
            assertRefused(closeAt(NOW.plusSeconds(121)), OccurredInFuture.class);
        }

        @Test
        void may_be_completed_by_an_import_only() {
            given = closed();
            assertRefused(Examples.record(NOW, null), CaseNotOpen.class);
            around = byImport();
            assertThat(decide(Examples.record(then, null))).hasSize(1);
            given = declined();
            assertRefused(Examples.record(then, null), CaseNotOpen.class);
        }

        @Test
        void is_not_completed_twice() {
            around = byImport();
            given = active();
            var recorded = decide(Examples.record(then, null)).getFirst();
            given = and(closed(), recorded);
            assertRefused(Examples.record(then, null), IdAlreadyUsed.class);
        }
    }

    @Nested
    class A_contact {
        @Test
        void keeps_when_it_was() {
            given = active();
            var yesterday = NOW.minus(Duration.ofDays(1));
            assertThat(decide(Examples.record(yesterday, LateReason.ABSENCE)))
                    .containsExactly(
                            new InteractionRecorded(
                                    CASE,
                                    new InteractionId(id(30)),
                                    Examples.contact(Reached.REACHED),
                                    yesterday,
                                    Lateness.IN_TIME,
                                    null,
                                    sealed()));
        }

        @Test
        void that_nobody_answered_is_an_attempt() {
            given = active();
            assertThat(decide(Examples.attempt(NOW)))
                    .containsExactly(
                            new ContactAttemptFailed(
                                    CASE,
                                    new InteractionId(id(31)),
                                    Examples.contact(Reached.ATTEMPT),
                                    NOW,
                                    Lateness.IN_TIME,
                                    null,
                                    sealed()));
        }

        @Test
        void is_not_in_the_future() {
            given = active();
            assertThat(decide(Examples.record(NOW.plusSeconds(120), null))).hasSize(1);
            assertRefused(
                    Examples.record(NOW.plusSeconds(120).plusNanos(1), null),
                    OccurredInFuture.class);
            around = byImport();
            assertRefused(Examples.record(NOW.plusSeconds(121), null), OccurredInFuture.class);
        }

        @ParameterizedTest
        @CsvSource({
            // recorded at, occurred at, in time (Berlin is one hour ahead in November)
            "2026-11-18T09:00:00Z, 2026-11-16T00:00:00Z, true",
            "2026-11-18T09:00:00Z, 2026-11-15T23:00:00Z, true",
            "2026-11-18T09:00:00Z, 2026-11-15T22:59:59Z, false",
            "2026-11-17T22:59:59Z, 2026-11-13T12:00:00Z, true",
            "2026-11-17T23:00:00Z, 2026-11-13T12:00:00Z, false",
            "2026-11-22T12:00:00Z, 2026-11-18T12:00:00Z, true",
            "2026-11-23T12:00:00Z, 2026-11-18T12:00:00Z, false",
            "2026-11-23T12:00:00Z, 2026-11-19T12:00:00Z, true"
        })
        void is_late_after_more_than_two_working_days_in_berlin(
                Instant recordedAt, Instant occurredAt, boolean inTime) {
            given = active();
            around = byWorkerAt(recordedAt);
            if (inTime) {
                assertThat(decide(Examples.record(occurredAt, null)))
                        .first()
                        .extracting("lateness")
                        .isEqualTo(Lateness.IN_TIME);
            } else {
                assertRefused(Examples.record(occurredAt, null), LateWithoutReason.class);
            }
        }

        @Test
        void that_is_late_says_why() {
            given = active();
            var longAgo = NOW.minus(Duration.ofDays(30));
            assertThat(decide(Examples.record(longAgo, LateReason.FIELD_WORK)))
                    .first()
                    .extracting("lateness", "lateReason")
                    .containsExactly(Lateness.LATE, LateReason.FIELD_WORK);
        }

        @Test
        void attempts_can_be_late_too() {
            given = active();
            assertRefused(
                    Examples.attempt(NOW.minus(Duration.ofDays(30))), LateWithoutReason.class);
            var late =
                    new RecordInteraction(
                            CASE,
                            new InteractionId(id(30)),
                            Examples.contact(Reached.ATTEMPT),
                            NOW.minus(Duration.ofDays(30)),
                            LateReason.OUTAGE,
                            sealed());
            assertThat(decide(late))
                    .first()
                    .extracting("lateness", "lateReason")
                    .containsExactly(Lateness.LATE, LateReason.OUTAGE);
        }

        @Test
        void taken_over_from_elsewhere_is_neither_late_nor_in_time() {
            given = active();
            around = byImport();
            assertThat(decide(Examples.record(NOW.minus(Duration.ofDays(900)), null)))
                    .first()
                    .extracting("lateness", "lateReason")
                    .containsExactly(Lateness.IMPORTED, null);
        }

        @Test
        void of_another_process_is_late_like_any() {
            given = active();
            around = by(new Actor.SystemProcess("reminders", null));
            assertRefused(
                    Examples.record(NOW.minus(Duration.ofDays(900)), null),
                    LateWithoutReason.class);
        }
    }

    @Nested
    class A_follow_up {
        @Test
        void lies_today_or_later() {
            given = active();
            assertThat(decide(Examples.setFollowUp(20, TODAY))).hasSize(1);
            assertRefused(Examples.setFollowUp(20, TODAY.minusDays(1)), DayInPast.class);
        }

        @Test
        void taken_over_from_elsewhere_may_lie_in_the_past() {
            given = active();
            around = byImport();
            assertThat(decide(Examples.setFollowUp(20, TODAY.minusDays(400)))).hasSize(1);
        }

        @Test
        void is_done_once() {
            given = and(active(), followUpSet(), new FollowUpCompleted(CASE, Examples.FOLLOW_UP));
            assertThat(decide(Examples.complete())).isEmpty();
            assertRefused(Examples.drop(), FollowUpNotOpen.class);
        }

        @Test
        void falls_away_once() {
            given =
                    and(
                            active(),
                            followUpSet(),
                            new FollowUpDropped(
                                    CASE, Examples.FOLLOW_UP, FollowUpDropReason.NO_LONGER_NEEDED));
            assertThat(decide(Examples.drop())).isEmpty();
            assertRefused(Examples.complete(), FollowUpNotOpen.class);
            assertRefused(
                    new DropFollowUp(CASE, Examples.FOLLOW_UP, FollowUpDropReason.DONE_BY_OTHERS),
                    FollowUpNotOpen.class);
        }

        @Test
        void must_be_there() {
            given = active();
            assertRefused(Examples.complete(), FollowUpUnknown.class);
            assertRefused(Examples.drop(), FollowUpUnknown.class);
            assertRefused(
                    new DropFollowUp(
                            CASE,
                            new FollowUpId(Examples.ISSUE.value()),
                            FollowUpDropReason.RECORDED_IN_ERROR),
                    FollowUpUnknown.class);
        }
    }

    @Nested
    class The_end {
        @Test
        void comes_when_nothing_is_left_open() {
            given = active();
            var closing = CourseExamples.requestClosure(708);
            assertThat(decide(closing))
                    .containsExactly(CourseExamples.closureRequested(Examples.WORKER));
            given = and(active(), issueRaised(20));
            assertRefused(closing, IssuesStillOpen.class);
            given = and(active(), followUpSet());
            assertRefused(closing, FollowUpsStillOpen.class);
            given = and(given, new FollowUpCompleted(CASE, Examples.FOLLOW_UP));
            assertThat(decide(closing)).hasSize(1);
        }

        @Test
        void leaves_the_way_back_open_for_ninety_days() {
            given = closed();
            around = byWorkerAt(NOW.plus(Duration.ofDays(90)));
            assertThat(decide(Examples.reopen()))
                    .containsExactly(
                            new CaseReopened(CASE, ReopenReason.PERSON_CAME_BACK, sealed(), 1),
                            new ConflictCheckCleared(CASE));
            around = byWorkerAt(NOW.plus(Duration.ofDays(90)).plusNanos(1));
            assertRefused(Examples.reopen(), ReopenPeriodOver.class);
        }

        @Test
        void is_undone_under_the_last_worker_as_often_as_needed() {
            given =
                    and(
                            closed(),
                            new CaseReopened(CASE, ReopenReason.OUTCOME_NOT_KEPT, sealed(), 1));
            assertThat(after(given))
                    .isInstanceOfSatisfying(
                            Active.class,
                            s -> {
                                assertThat(s.worker()).isEqualTo(WORKER);
                                assertThat(s.weight()).isEqualTo(WEIGHT);
                            });
            given = and(given, new CaseClosed(CASE, CaseOutcome.CONTACT_LOST, sealed(), NOW));
            assertThat(decide(Examples.reopen())).first().extracting("times").isEqualTo(2);
        }

        @Test
        void of_a_case_nobody_had_leads_back_to_where_it_stood() {
            given =
                    and(
                            accepted(),
                            new CaseClosed(CASE, CaseOutcome.CONTACT_LOST, sealed(), NOW),
                            new CaseReopened(CASE, ReopenReason.CLOSED_IN_ERROR, sealed(), 1));
            assertThat(decide(Examples.assign(WORKER))).hasSize(1);
        }
    }
}
