package org.beistand.myday.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.beistand.advocacy.ApprovalId;
import org.beistand.advocacy.ApprovalText;
import org.beistand.advocacy.EntryEvent.EntryApprovalRequested;
import org.beistand.advocacy.EntryEvent.EntryApproved;
import org.beistand.advocacy.EntryEvent.EntrySentBack;
import org.beistand.advocacy.EntryId;
import org.beistand.chronology.Chronology.SignOff;
import org.beistand.chronology.EntriesOf;
import org.beistand.language.Actor;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.myday.MyDay;
import org.beistand.myday.MyDay.Kind;
import org.beistand.myday.MyDayOf;
import org.beistand.myday.TeamWaiting;
import org.beistand.myday.TeamWaiting.Figure;
import org.beistand.queryside.testing.DueFacts;
import org.beistand.queryside.testing.GivenFacts;
import org.beistand.queryside.testing.QuerySideNode;
import org.beistand.queryside.testing.ToldCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What waits in a team, and what waits of what volunteers wrote. */
@ExtendWith(GivenFacts.Shared.class)
class TeamWaitingIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);
    private static final Instant LONG_AGO = Instant.parse("2026-01-05T10:00:00Z");

    private final ToldCase told = ToldCase.fresh();
    private final DueFacts due = new DueFacts(told.id());
    private final Actor.Staff chief = supervisor(told.team());

    @Test
    void each_figure_counts_the_lines_behind_it(GivenFacts given) {
        given.by(told.worker(), told.active(LONG_AGO));
        given.by(
                told.worker(),
                told.spoke(GivenFacts.NOW),
                told.followUp(TODAY.minusDays(1)),
                told.followUp(TODAY),
                due.action(1, TODAY.minusDays(2)),
                due.action(2, TODAY.minusDays(1)),
                due.action(3, TODAY),
                due.referred(10, TODAY.minusDays(1)),
                due.planAgreed(TODAY),
                due.closing(told.worker()));

        var figures = given.ask(chief, new TeamWaiting(null));

        assertThat(figures.lines()).isEmpty();
        assertThat(figures.figures())
                .containsExactly(
                        new Figure(Kind.FOLLOW_UP_OVERDUE, 1, 1),
                        new Figure(Kind.ACTION_OVERDUE, 2, 2),
                        new Figure(Kind.REFERRAL_UNANSWERED, 1, 1),
                        new Figure(Kind.PLAN_REVIEW, 1, 0),
                        new Figure(Kind.AWAITS_APPROVAL, 1, 0));
        for (var figure : figures.figures()) {
            var opened = given.ask(chief, new TeamWaiting(figure.kind()));
            assertThat(opened.lines())
                    .hasSize(figure.count())
                    .allMatch(l -> l.item().kind() == figure.kind())
                    .allMatch(l -> told.worker().equals(l.worker()));
        }
        assertThat(given.ask(chief, new TeamWaiting(Kind.ACTION_OVERDUE)).lines())
                .extracting(l -> l.item().due())
                .isSorted();
    }

    @Test
    void another_team_and_whoever_supervises_nobody_learn_nothing(GivenFacts given) {
        given.by(told.worker(), told.active(LONG_AGO));
        given.by(told.worker(), told.followUp(TODAY.minusDays(1)));
        var other = supervisor(new TeamId(UUID.randomUUID()));
        var worker = QuerySideNode.worker(told.worker(), told.team());

        assertThat(given.ask(other, new TeamWaiting(Kind.FOLLOW_UP_OVERDUE)).figures()).isEmpty();
        assertThatThrownBy(() -> given.ask(worker, new TeamWaiting(null)))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void what_a_volunteer_wrote_waits_for_the_supervisor_and_comes_back(GivenFacts given) {
        var volunteer = told.worker();
        var spoke = told.spoke(GivenFacts.NOW);
        var entry = new EntryId(spoke.interactionId().value());
        given.by(volunteer, told.active(LONG_AGO));
        given.by(volunteer, spoke, new EntryApprovalRequested(told.id(), entry, volunteer));

        assertThat(kinds(given, chief)).contains(Kind.ENTRY_APPROVAL);
        assertThat(signOff(given, entry)).isEqualTo(new SignOff(volunteer, null));
        given.by(chief.id(), sentBack(entry));
        assertThat(kinds(given, chief)).doesNotContain(Kind.ENTRY_APPROVAL, Kind.ENTRY_SENT_BACK);
        assertThat(kinds(given, QuerySideNode.worker(volunteer, told.team())))
                .contains(Kind.ENTRY_SENT_BACK);
        assertThat(signOff(given, entry).comment()).isNotNull();
        given.by(volunteer, new EntryApprovalRequested(told.id(), entry, volunteer));
        assertThat(given.ask(chief, new TeamWaiting(null)).figures())
                .contains(new Figure(Kind.ENTRY_APPROVAL, 1, 0));
        given.by(chief.id(), new EntryApproved(told.id(), entry));
        assertThat(kinds(given, chief)).doesNotContain(Kind.ENTRY_APPROVAL);
        assertThat(signOff(given, entry)).isNull();
    }

    private EntrySentBack sentBack(EntryId entry) {
        var comment = Sealed.of(new ApprovalText("What did you see?"));
        return new EntrySentBack(told.id(), entry, new ApprovalId(UUID.randomUUID()), comment);
    }

    private SignOff signOff(GivenFacts given, EntryId entry) {
        return given.ask(
                        QuerySideNode.worker(told.worker(), told.team()),
                        new EntriesOf(told.id(), Set.of(entry.value())))
                .entries()
                .getFirst()
                .signOff();
    }

    private static List<Kind> kinds(GivenFacts given, Actor.Staff asking) {
        return given.ask(asking, new MyDayOf(TODAY)).items().stream()
                .map(MyDay.Item::kind)
                .toList();
    }

    private static Actor.Staff supervisor(TeamId team) {
        return new Actor.Staff(
                new StaffId(UUID.randomUUID()), Set.of(Role.SUPERVISOR), Set.of(), team);
    }
}
