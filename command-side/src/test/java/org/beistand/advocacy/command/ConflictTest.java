package org.beistand.advocacy.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.beistand.advocacy.command.ConflictExamples.GROUNDS;
import static org.beistand.advocacy.command.ConflictExamples.OTHER_GROUNDS;
import static org.beistand.advocacy.command.ConflictExamples.finding;
import static org.beistand.advocacy.command.ConflictExamples.found;
import static org.beistand.advocacy.command.ConflictExamples.waive;
import static org.beistand.advocacy.command.ConflictExamples.waived;
import static org.beistand.advocacy.command.Deciding.decide;
import static org.beistand.advocacy.command.Deciding.refusal;
import static org.beistand.advocacy.command.Examples.CASE;
import static org.beistand.advocacy.command.Examples.CLIENT;
import static org.beistand.advocacy.command.Examples.and;
import static org.beistand.advocacy.command.Examples.id;

import java.util.List;
import java.util.stream.Stream;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.ClientNamed;
import org.beistand.advocacy.AdvocacyCaseRejection.OccurredInFuture;
import org.beistand.advocacy.CaseRole;
import org.beistand.advocacy.ConflictCommand.RunConflictCheck;
import org.beistand.advocacy.ConflictEvent.ConflictCheckCleared;
import org.beistand.advocacy.ConflictEvent.ConflictOfInterestFound;
import org.beistand.advocacy.ConflictRejection.ConflictNotChecked;
import org.beistand.advocacy.ConflictRejection.ConflictNotWaived;
import org.beistand.advocacy.ConflictRejection.NoConflictToWaive;
import org.beistand.advocacy.ConflictRejection.OwnConflict;
import org.beistand.advocacy.ConflictRejection.WaiverNotInWriting;
import org.beistand.advocacy.ConflictStanding;
import org.beistand.advocacy.ConsentForm;
import org.beistand.advocacy.DataScope;
import org.beistand.advocacy.InvolvementCommand.InvolvePerson;
import org.beistand.advocacy.InvolvementCommand.ReleasePerson;
import org.beistand.advocacy.InvolvementEvent.PersonInvolved;
import org.beistand.advocacy.InvolvementEvent.PersonReleased;
import org.beistand.advocacy.ServiceTargets;
import org.beistand.language.Actor;
import org.beistand.language.Rejection;
import org.beistand.language.Role;
import org.beistand.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConflictTest {
    private static final PersonId OTHER = new PersonId(id(81));
    private static final Actor WORKER = Examples.byWorker().actor();
    private static final Actor AGAIN = new Actor.SystemProcess("when-people-change", null);

    /** A case from before anybody looked, or whose people changed without. */
    private static AdvocacyCaseEvent unchecked() {
        return new ClientNamed(CASE, CLIENT);
    }

    @Test
    void whoever_names_somebody_has_the_case_checked_with_her_in_it() {
        var opponent = new InvolvePerson(CASE, OTHER, CaseRole.OPPONENT);
        var by =
                new Circumstances(
                        WORKER,
                        Examples.NOW,
                        Examples.BERLIN,
                        ServiceTargets.NONE,
                        () -> Examples.NUMBER,
                        (_, supported, opposing) -> {
                            assertThat(supported).containsExactly(CLIENT);
                            assertThat(opposing).containsExactly(OTHER);
                            return java.util.Optional.of(GROUNDS);
                        },
                        Redactor.NONE);

        assertThat(decide(opponent, by, unchecked()))
                .containsExactly(new PersonInvolved(CASE, OTHER, CaseRole.OPPONENT), found());
    }

    @Test
    void sides_are_remembered_and_other_roles_stand_on_none() {
        var after =
                Examples.after(
                        and(
                                Examples.active(),
                                new PersonInvolved(CASE, OTHER, CaseRole.OPPONENT),
                                new PersonReleased(CASE, OTHER, CaseRole.OPPONENT),
                                new PersonInvolved(CASE, new PersonId(id(82)), CaseRole.RELATIVE),
                                new PersonInvolved(CASE, CLIENT, CaseRole.COMPLAINANT)));

        assertThat(conflicts(after).opposing()).containsExactly(OTHER);
        assertThat(conflicts(after).supported()).containsExactly(CLIENT);
        assertThat(conflicts(after).standing()).isEqualTo(ConflictStanding.NOT_CHECKED);
    }

    private static Conflicts conflicts(AdvocacyCaseState state) {
        return state.matter().care().conflicts();
    }

    @Test
    void a_waiver_ends_with_the_next_change_of_people() {
        var release = new ReleasePerson(CASE, OTHER, CaseRole.RELATIVE);
        var decided = decide(release, finding(GROUNDS, WORKER), found(), waived());

        assertThat(decided).contains(found());
        var after = Examples.after(and(and(Examples.active(), found(), waived()), array(decided)));
        assertThat(conflicts(after).standing()).isEqualTo(ConflictStanding.CONFLICT);
    }

    private static AdvocacyCaseEvent[] array(List<AdvocacyCaseEvent> facts) {
        return facts.toArray(AdvocacyCaseEvent[]::new);
    }

    @Test
    void what_looks_again_by_itself_notes_only_what_is_new() {
        var run = new RunConflictCheck(CASE);
        var grounds = finding(GROUNDS, AGAIN);

        assertThat(decide(run, Examples.by(AGAIN))).isEmpty();
        assertThat(decide(run, grounds)).containsExactly(found());
        assertThat(decide(run, grounds, found())).isEmpty();
        assertThat(decide(run, grounds, found(), waived())).isEmpty();
        assertThat(decide(run, finding(OTHER_GROUNDS, AGAIN), found(), waived()))
                .containsExactly(new ConflictOfInterestFound(CASE, OTHER_GROUNDS));
        assertThat(decide(run, Examples.by(AGAIN), found()))
                .containsExactly(new ConflictCheckCleared(CASE));
        assertThat(decide(run, Examples.by(AGAIN), unchecked()))
                .containsExactly(new ConflictCheckCleared(CASE));
        assertThat(AdvocacyCaseDecider.decide(run, Examples.after(Examples.closed()), grounds))
                .isEmpty();
    }

    @Test
    void what_somebody_asks_for_is_noted_unless_it_is_waived() {
        var run = new RunConflictCheck(CASE);

        assertThat(decide(run)).containsExactly(new ConflictCheckCleared(CASE));
        assertThat(decide(run, finding(GROUNDS, WORKER), found())).containsExactly(found());
        assertThat(decide(run, finding(GROUNDS, WORKER), found(), waived())).isEmpty();
    }

    static Stream<Arguments> refused_waivers() {
        return Stream.of(
                refusal(NoConflictToWaive.class, Examples.bySupervisor(), waive(45)),
                refusal(
                        NoConflictToWaive.class,
                        Examples.bySupervisor(),
                        waive(45),
                        found(),
                        waived()),
                refusal(NoConflictToWaive.class, Examples.bySupervisor(), waive(45), unchecked()),
                refusal(
                        OwnConflict.class,
                        Examples.by(Examples.staff(Examples.WORKER, Role.SUPERVISOR)),
                        waive(45),
                        found()),
                refusal(
                        WaiverNotInWriting.class,
                        Examples.bySupervisor(),
                        waive(45, ConsentForm.SPOKEN, Examples.TODAY),
                        found()),
                refusal(
                        WaiverNotInWriting.class,
                        Examples.bySupervisor(),
                        waive(45, ConsentForm.SPOKEN_BEFORE_WITNESS, Examples.TODAY),
                        found()),
                refusal(
                        OccurredInFuture.class,
                        Examples.bySupervisor(),
                        waive(45, ConsentForm.ELECTRONIC, Examples.TODAY.plusDays(1)),
                        found()));
    }

    @ParameterizedTest
    @MethodSource("refused_waivers")
    void a_waiver_is_refused(
            Class<? extends Rejection> why,
            Circumstances by,
            AdvocacyCaseCommand command,
            AdvocacyCaseEvent[] before) {
        assertThatExceptionOfType(why).isThrownBy(() -> decide(command, by, before));
    }

    static Stream<AdvocacyCaseCommand> content() {
        return Stream.of(
                Examples.record(Examples.NOW, null),
                Examples.write(22),
                CareExamples.setGoal(31),
                AuthorityExamples.confirm(0),
                DocumentExamples.file(43));
    }

    @ParameterizedTest
    @MethodSource("content")
    void content_work_waits_until_it_is_clear_on_whose_side_the_house_stands(
            AdvocacyCaseCommand command) {
        assertThatExceptionOfType(ConflictNotChecked.class)
                .isThrownBy(() -> decide(command, unchecked()));
        assertThatExceptionOfType(ConflictNotWaived.class)
                .isThrownBy(() -> decide(command, found()));
        assertThat(decide(command, found(), waived())).isNotEmpty();
        assertThat(decide(command, Examples.byImport(), unchecked())).isNotEmpty();
    }

    static Stream<AdvocacyCaseCommand> always() {
        return Stream.of(
                Examples.attempt(Examples.NOW),
                Examples.raise(20),
                Examples.setFollowUp(23, Examples.TODAY),
                Examples.assign(Examples.COLLEAGUE),
                Examples.wall(),
                CareExamples.assess(),
                CareExamples.raiseFlag(33),
                CareExamples.raiseConcern(34),
                CourseExamples.requestClosure(38),
                CourseExamples.putOnHold(30),
                TransferExamples.propose(39, Examples.COLLEAGUE));
    }

    @ParameterizedTest
    @MethodSource("always")
    void what_keeps_safe_and_what_ends_goes_on(AdvocacyCaseCommand command) {
        var by = Examples.by(Examples.staff(Examples.WORKER, Role.SUPERVISOR));
        assertThat(decide(command, by, found())).isNotEmpty();
        assertThat(decide(command, by, unchecked())).isNotEmpty();
    }

    @Test
    void consents_are_taken_back_and_the_way_to_another_house_is_open() {
        var give = CareExamples.giveConsent(35);
        var send = CareExamples.send(36, 9, DataScope.CONCERN);
        var given = CareExamples.consentGiven();

        assertThat(decide(CareExamples.withdraw(), given, found())).isNotEmpty();
        assertThat(decide(CareExamples.withdraw(), given, unchecked())).isNotEmpty();
        assertThat(decide(give, found())).isNotEmpty();
        assertThat(decide(send, given, found())).isNotEmpty();
        assertThatExceptionOfType(ConflictNotChecked.class)
                .isThrownBy(() -> decide(give, unchecked()));
        assertThatExceptionOfType(ConflictNotChecked.class)
                .isThrownBy(() -> decide(send, given, unchecked()));
    }

    @Test
    void whoever_is_in_danger_is_talked_to_and_so_is_whoever_comes_for_the_first_time() {
        var talk = Examples.record(Examples.NOW, null);

        assertThat(decide(talk, CareExamples.flagRaised(), found())).isNotEmpty();
        assertThat(decide(talk, CareExamples.concernRaised(), found())).isNotEmpty();
        assertThat(inTriage(talk)).isNotEmpty();
        assertThat(inTriage(Examples.decline())).isNotEmpty();
        assertThatExceptionOfType(ConflictNotWaived.class)
                .isThrownBy(() -> inTriage(Examples.accept()));
    }

    private static List<AdvocacyCaseEvent> inTriage(AdvocacyCaseCommand command) {
        return AdvocacyCaseDecider.decide(
                command, Examples.after(and(Examples.inTriage(), found())), Examples.byWorker());
    }
}
