package org.beistand.casefile.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseAssigned;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseClosed;
import org.beistand.advocacy.AdvocacyCaseEvent.CaseReopened;
import org.beistand.advocacy.AdvocacyCaseEvent.FollowUpDropped;
import org.beistand.advocacy.AdvocacyCaseEvent.IssueEnded;
import org.beistand.advocacy.AdvocacyCaseEvent.IssueRaised;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.CaseOutcome;
import org.beistand.advocacy.CaseWeight;
import org.beistand.advocacy.ClosingText;
import org.beistand.advocacy.FollowUpDropReason;
import org.beistand.advocacy.IssueId;
import org.beistand.advocacy.IssueKind;
import org.beistand.advocacy.IssueOutcome;
import org.beistand.advocacy.IssueText;
import org.beistand.advocacy.ReopenReason;
import org.beistand.advocacy.ReopeningText;
import org.beistand.advocacy.TransferEvent.TransferProposed;
import org.beistand.advocacy.TransferEvent.TransferRefused;
import org.beistand.advocacy.TransferEvent.TransferRevoked;
import org.beistand.advocacy.TransferId;
import org.beistand.advocacy.TransferText;
import org.beistand.casefile.CaseFile;
import org.beistand.casefile.CaseFileOf;
import org.beistand.casefile.CourseOfCase;
import org.beistand.casefile.HandoverBriefOf;
import org.beistand.language.Role;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.queryside.testing.GivenFacts;
import org.beistand.queryside.testing.QuerySideNode;
import org.beistand.queryside.testing.ToldCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GivenFacts.Shared.class)
class CaseFileProjectionIT {
    private static final LocalDate DUE = LocalDate.of(2026, 2, 9);
    private final ToldCase told = ToldCase.fresh();

    @Test
    void a_file_holds_what_is_open_and_what_came_of_the_rest(GivenFacts given) {
        var issue = new IssueId(UUID.randomUUID());
        var open = told.followUp(DUE);
        var dropped = told.followUp(DUE.minusDays(2));
        var next = new StaffId(UUID.randomUUID());
        given.by(told.worker(), told.active(Instant.parse("2026-01-05T10:00:00Z")));
        given.by(
                told.worker(),
                new IssueRaised(
                        told.id(),
                        issue,
                        IssueKind.values()[0],
                        Sealed.of(new IssueText("the heating"))),
                open,
                dropped,
                new FollowUpDropped(
                        told.id(), dropped.followUpId(), FollowUpDropReason.NO_LONGER_NEEDED),
                new IssueEnded(told.id(), issue, IssueOutcome.RESOLVED_FULLY),
                new CaseAssigned(
                        told.id(),
                        next,
                        told.worker(),
                        new CaseWeight(2),
                        AssignmentReason.ABSENCE));

        var file =
                given.ask(
                        QuerySideNode.of(Role.SUPERVISOR, told.team()), new CaseFileOf(told.id()));

        assertThat(file.followUps())
                .containsExactly(new CaseFile.FollowUp(open.followUpId(), DUE, open.text()));
        assertThat(file.issues())
                .extracting(CaseFile.Issue::text, CaseFile.Issue::outcome)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                Sealed.of(new IssueText("the heating")),
                                IssueOutcome.RESOLVED_FULLY));
        assertThat(file.formerWorkers()).containsExactly(told.worker());
        assertThat(file.version()).isEqualTo(9);
    }

    @Test
    void a_reopened_case_has_no_outcome_any_more(GivenFacts given) {
        given.by(told.worker(), told.active(Instant.parse("2026-01-05T10:00:00Z")));
        given.by(
                told.worker(),
                new CaseClosed(
                        told.id(),
                        CaseOutcome.values()[0],
                        Sealed.of(new ClosingText("done")),
                        Instant.parse("2026-01-15T10:00:00Z")),
                new CaseReopened(
                        told.id(),
                        ReopenReason.PERSON_CAME_BACK,
                        Sealed.of(new ReopeningText("again")),
                        1));

        var file =
                given.ask(
                        QuerySideNode.of(Role.SUPERVISOR, told.team()), new CaseFileOf(told.id()));

        assertThat(file.outcome()).isNull();
        assertThat(file.timesReopened()).isOne();
    }

    @Test
    void a_handover_brief_tells_the_last_talks_and_not_the_attempts(GivenFacts given) {
        var successor = new StaffId(UUID.randomUUID());
        var transfer = new TransferId(UUID.randomUUID());
        given.by(told.worker(), told.active(Instant.parse("2026-01-05T10:00:00Z")));
        for (int day = 10; day < 15; day++) {
            given.by(told.worker(), told.spoke(Instant.parse("2026-01-" + day + "T10:00:00Z")));
        }
        given.by(
                told.worker(),
                new TransferProposed(
                        told.id(),
                        transfer,
                        told.worker(),
                        successor,
                        AssignmentReason.LOAD,
                        Set.of(),
                        null));

        var brief =
                given.ask(
                        QuerySideNode.of(Role.SUPERVISOR, told.team()),
                        new HandoverBriefOf(told.id()));

        assertThat(brief.talks()).hasSize(3);
        assertThat(brief.talks().getFirst().occurredAt())
                .isEqualTo(Instant.parse("2026-01-14T10:00:00Z"));
        assertThat(brief.file().course().transfer().transferId()).isEqualTo(transfer);

        given.by(told.worker(), new TransferRefused(told.id(), transfer, text("no time")));
        assertThat(transferOf(given).open()).isFalse();
        given.by(told.worker(), new TransferRevoked(told.id(), transfer));
        assertThat(transferOf(given)).isNull();
    }

    private CourseOfCase.Transfer transferOf(GivenFacts given) {
        var supervisor = QuerySideNode.of(Role.SUPERVISOR, told.team());
        return given.ask(supervisor, new CaseFileOf(told.id())).course().transfer();
    }

    private static Sealed<TransferText> text(String text) {
        return Sealed.of(new TransferText(text));
    }
}
