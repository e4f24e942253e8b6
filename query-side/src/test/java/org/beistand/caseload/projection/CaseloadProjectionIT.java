package org.beistand.caseload.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.beistand.advocacy.PauseReason.AWAITS_COURT;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAssigned;
import org.beistand.advocacy.AdvocacyCaseEvent.ContactAttemptFailed;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpCompleted;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.CaseStage;
import org.beistand.advocacy.CaseWeight;
import org.beistand.advocacy.InteractionId;
import org.beistand.advocacy.InteractionText;
import org.beistand.advocacy.Lateness;
import org.beistand.advocacy.Reached;
import org.beistand.advocacy.TargetEvent.ServiceTargetMet;
import org.beistand.advocacy.TargetEvent.ServiceTargetPaused;
import org.beistand.advocacy.TargetEvent.ServiceTargetStarted;
import org.beistand.advocacy.TargetId;
import org.beistand.advocacy.TargetKind;
import org.beistand.advocacy.WeightEvent.CaseWeighed;
import org.beistand.advocacy.WeightParts;
import org.beistand.caseload.CaseList;
import org.beistand.caseload.CaseRow;
import org.beistand.caseload.CaseloadBoard;
import org.beistand.caseload.CaseloadBoard.Promised;
import org.beistand.language.Role;
import org.beistand.language.Sealed;
import org.beistand.people.BirthDate;
import org.beistand.people.PersonName;
import org.beistand.queryside.testing.GivenFacts;
import org.beistand.queryside.testing.QuerySideNode;
import org.beistand.queryside.testing.ToldCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GivenFacts.Shared.class)
class CaseloadProjectionIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);
    private final ToldCase told = ToldCase.fresh();

    private static CaseList attention(CaseList.Attention attention) {
        return new CaseList(
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                attention,
                CaseList.Sort.NUMBER,
                null,
                50);
    }

    private CaseList.Page asked(GivenFacts given, CaseList.Attention attention) {
        return given.ask(QuerySideNode.of(Role.SUPERVISOR, told.team()), attention(attention));
    }

    @Test
    void a_line_says_how_the_case_stands(GivenFacts given) {
        var lastContact = Instant.parse("2026-01-30T10:00:00Z");
        var done = told.followUp(TODAY.plusDays(1));
        given.by(
                told.worker(),
                told.registered(
                        new PersonName("Ada", "Zimmer"),
                        new BirthDate(LocalDate.of(1970, 1, 2), BirthDate.Precision.DAY)));
        given.by(told.worker(), told.active(Instant.parse("2026-01-05T10:00:00Z")));
        given.by(
                told.worker(),
                told.spoke(lastContact),
                told.spoke(lastContact.minus(Duration.ofDays(3))),
                attempt(),
                done,
                told.followUp(TODAY.plusDays(3)),
                new FollowUpCompleted(told.id(), done.followUpId()));

        var row = asked(given, null).rows().getFirst();

        assertThat(row)
                .extracting(
                        CaseRow::stage,
                        CaseRow::worker,
                        CaseRow::weight,
                        CaseRow::lastContactAt,
                        CaseRow::nextFollowUpOn,
                        CaseRow::silent)
                .containsExactly(
                        CaseStage.ACTIVE, told.worker(), 5, lastContact, TODAY.plusDays(3), false);
        assertThat(row.clientName()).isEqualTo(Sealed.of(new PersonName("Ada", "Zimmer")));
    }

    /** Decision 0112. */
    @Test
    void a_weight_is_told_part_by_part_until_somebody_gives_it_as_a_whole(GivenFacts given) {
        var parts = new WeightParts(3, 2, 1, 0, 3);
        given.by(told.worker(), told.active(Instant.parse("2026-01-05T10:00:00Z")));
        given.by(told.worker(), new CaseWeighed(told.id(), parts));

        var weighed = asked(given, null).rows().getFirst();
        given.by(told.worker(), assigned(9));
        var same = asked(given, null).rows().getFirst();
        given.by(told.worker(), assigned(4));
        var whole = asked(given, null).rows().getFirst();

        assertThat(weighed.weight()).isEqualTo(9);
        assertThat(weighed.weightParts()).isEqualTo(parts);
        assertThat(same.weightParts()).isEqualTo(parts);
        assertThat(whole.weightParts()).isEqualTo(WeightParts.whole(new CaseWeight(4)));
    }

    private CaseAssigned assigned(int points) {
        return new CaseAssigned(
                told.id(),
                told.worker(),
                told.worker(),
                new CaseWeight(points),
                AssignmentReason.TAKEN_ON);
    }

    private ContactAttemptFailed attempt() {
        return new ContactAttemptFailed(
                told.id(),
                new InteractionId(java.util.UUID.randomUUID()),
                ToldCase.contact(Reached.ATTEMPT),
                Instant.parse("2026-01-31T10:00:00Z"),
                Lateness.IN_TIME,
                null,
                Sealed.of(new InteractionText("nobody there")));
    }

    @Test
    void what_was_due_yesterday_is_overdue_after_the_organisation_s_midnight(GivenFacts given) {
        given.by(told.worker(), told.active(Instant.parse("2026-01-05T10:00:00Z")));
        given.by(told.worker(), told.spoke(GivenFacts.NOW), told.followUp(TODAY.minusDays(1)));

        assertThat(asked(given, CaseList.Attention.FOLLOW_UP_OVERDUE).total()).isOne();
        assertThat(board(given).overdue()).isOne();
    }

    @Test
    void silence_begins_with_the_organisation_s_day(GivenFacts given) {
        var fourteenDaysBeforeNoon = Instant.parse("2026-01-18T11:00:00Z");
        given.by(told.worker(), told.active(Instant.parse("2026-01-05T10:00:00Z")));
        given.by(told.worker(), told.spoke(fourteenDaysBeforeNoon));

        assertThat(asked(given, CaseList.Attention.SILENT).rows())
                .extracting(CaseRow::caseId, CaseRow::silent)
                .containsExactly(tuple(told.id(), true));
        assertThat(board(given).silent()).isOne();
    }

    /** Decision 0113. */
    @Test
    void promises_are_counted_by_what_became_of_them(GivenFacts given) {
        var kept = TargetId.nth(told.id(), 0);
        var broken = TargetId.nth(told.id(), 1);
        var yesterday = TODAY.minusDays(1);
        given.by(told.worker(), told.active(Instant.parse("2026-01-05T10:00:00Z")));
        given.by(
                told.worker(),
                new ServiceTargetStarted(told.id(), kept, TargetKind.FIRST_CONTACT, null, TODAY),
                new ServiceTargetMet(told.id(), kept, TargetKind.FIRST_CONTACT, TODAY, TODAY),
                new ServiceTargetStarted(told.id(), broken, TargetKind.PLAN, null, yesterday));

        var late = board(given).targets();
        var listed = asked(given, CaseList.Attention.TARGET_MISSED).total();
        given.by(
                told.worker(),
                new ServiceTargetPaused(
                        told.id(), broken, TargetKind.PLAN, AWAITS_COURT, TODAY, TODAY));
        var paused = board(given).targets();

        assertThat(late)
                .extracting(Promised::kind, Promised::overdue, Promised::kept)
                .contains(tuple(TargetKind.FIRST_CONTACT, 0, 1), tuple(TargetKind.PLAN, 1, 0));
        assertThat(listed).isOne();
        assertThat(paused).extracting(Promised::overdue, Promised::paused).contains(tuple(0, 1));
        assertThat(asked(given, CaseList.Attention.TARGET_MISSED).total()).isZero();
    }

    @Test
    void silence_does_not_begin_a_day_early(GivenFacts given) {
        given.by(told.worker(), told.active(Instant.parse("2026-01-05T10:00:00Z")));
        given.by(told.worker(), told.spoke(Instant.parse("2026-01-18T23:10:00Z")));

        assertThat(asked(given, CaseList.Attention.SILENT).total()).isZero();
    }

    @Test
    void months_and_ages_are_the_organisation_s(GivenFacts given) {
        given.by(told.worker(), told.received(Instant.parse("2026-01-31T23:10:00Z")));

        var board = board(given);

        assertThat(board.months())
                .last()
                .isEqualTo(new CaseloadBoard.Month(YearMonth.of(2026, 2), 1, 0));
        assertThat(board.ageing()).isEqualTo(new CaseloadBoard.Ageing(1, 0, 0, 0));
    }

    private CaseloadBoard.Board board(GivenFacts given) {
        return given.ask(
                QuerySideNode.of(Role.SUPERVISOR, told.team()), new CaseloadBoard(told.team()));
    }
}
