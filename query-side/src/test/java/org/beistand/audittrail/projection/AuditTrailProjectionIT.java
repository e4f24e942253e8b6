package org.beistand.audittrail.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.beistand.audittrail.AuditTrailOf;
import org.beistand.casefile.CaseFileOf;
import org.beistand.language.Actor;
import org.beistand.language.Channel;
import org.beistand.language.Purpose;
import org.beistand.language.Queries.Asking;
import org.beistand.language.Role;
import org.beistand.queryside.testing.GivenFacts;
import org.beistand.queryside.testing.QuerySideNode;
import org.beistand.queryside.testing.ToldCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GivenFacts.Shared.class)
class AuditTrailProjectionIT {
    private final ToldCase told = ToldCase.fresh();

    @Test
    void every_fact_is_trailed_once_with_who_why_and_codes(GivenFacts given) {
        var spokeAt = Instant.parse("2026-01-20T10:00:00Z");
        given.by(told.worker(), told.active(Instant.parse("2026-01-05T10:00:00Z")));
        given.by(told.worker(), told.spoke(spokeAt));

        var page =
                given.ask(
                        QuerySideNode.of(Role.AUDITOR, null),
                        new AuditTrailOf(
                                told.id(), null, null, null, AuditTrailOf.Kind.CHANGE, null, 50));

        assertThat(page.entries())
                .extracting(AuditTrailOf.Entry::what)
                .containsExactly(
                        "advocacy.interaction-recorded",
                        "advocacy.case-assigned",
                        "advocacy.case-accepted",
                        "advocacy.triage-started",
                        "advocacy.referral-received");
        var latest = page.entries().getFirst();
        assertThat(latest.staff()).isEqualTo(told.worker());
        assertThat(latest.purpose()).isEqualTo(Purpose.CASE_WORK);
        assertThat(latest.caseNumber()).isEqualTo(told.number().text());
        assertThat(latest.occurredAt()).isEqualTo(spokeAt);
        assertThat(latest.codes()).containsEntry("minutes", "20");
    }

    @Test
    void who_reads_a_case_learns_what_supervisors_read_there_and_what_for(GivenFacts given) {
        given.by(told.worker(), told.active(Instant.parse("2026-01-05T10:00:00Z")));
        var supervisor = QuerySideNode.of(Role.SUPERVISOR, told.team());
        var asking = Asking.of(supervisor, Channel.PAGE).serving(Purpose.APPROVAL);
        var _ = given.node().ask(asking, new CaseFileOf(told.id()));

        var stranger = QuerySideNode.of(Role.CASE_WORKER, told.team());
        assertThat(readings(given, QuerySideNode.worker(told.worker(), told.team())))
                .extracting(AuditTrailOf.Entry::staff, AuditTrailOf.Entry::purpose)
                .contains(tuple(supervisor.id(), Purpose.APPROVAL));
        assertThat(readings(given, stranger)).isEmpty();
    }

    private List<AuditTrailOf.Entry> readings(GivenFacts given, Actor asking) {
        var kind = AuditTrailOf.Kind.READING;
        return given.ask(asking, new AuditTrailOf(told.id(), null, null, null, kind, null, 50))
                .entries();
    }
}
