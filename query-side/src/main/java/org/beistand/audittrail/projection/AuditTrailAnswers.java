package org.beistand.audittrail.projection;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.beistand.access.Gate;
import org.beistand.access.Subject;
import org.beistand.audittrail.AuditTrailOf;
import org.beistand.audittrail.AuditTrailOf.Kind;
import org.beistand.audittrail.AuditTrailOf.Page;
import org.beistand.audittrail.projection.Merged.Numbered;
import org.beistand.audittrail.projection.TrailedReadings.Within;
import org.beistand.queryside.Limit;
import org.beistand.queryside.Question.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers who changed and who read what, latest first. */
@Component
final class AuditTrailAnswers {
    private static final int SOURCES = 3;
    private final AuditTrailTable table;
    private final TrailedReadings readings;
    private final TrailedNotes notes;
    private final Gate gate;

    AuditTrailAnswers(
            AuditTrailTable table, TrailedReadings readings, TrailedNotes notes, Gate gate) {
        this.table = table;
        this.readings = readings;
        this.notes = notes;
        this.gate = gate;
    }

    Page answer(AuditTrailOf query, Asked asked) {
        int limit = Limit.of(query.limit());
        var reach = Reach.of(asked.actor());
        var shown = Merged.Shown.upTo(query.before(), SOURCES);
        return Merged.page(
                List.of(
                        changes(query, asked, reach, shown.of(0)),
                        readings(query, asked, reach, shown.of(1)),
                        wanted(query, Kind.ADMINISTRATION)
                                ? notes.latest(query, reach, shown.of(2))
                                : List.of()),
                shown,
                limit);
    }

    private List<Numbered> changes(
            AuditTrailOf query, Asked asked, Reach reach, @Nullable Long before) {
        if (!wanted(query, Kind.CHANGE) || reach instanceof Reach.Administration) {
            return List.of();
        }
        var wanted = new ChangesWanted(query, reach, teamCases(reach, asked), before);
        return table.changes(asked.view(), wanted);
    }

    private List<Numbered> readings(
            AuditTrailOf query, Asked asked, Reach reach, @Nullable Long before) {
        if (!wanted(query, Kind.READING) || reach instanceof Reach.Administration) {
            return List.of();
        }
        return readings.latest(
                asked.view(),
                query,
                new Within(reach, teamCases(reach, asked), ownCase(query, asked), before));
    }

    private boolean ownCase(AuditTrailOf query, Asked asked) {
        var id = query.caseId();
        return id != null && gate.mayRead(asked.actor(), Subject.CASE, id.value());
    }

    private static boolean wanted(AuditTrailOf query, Kind kind) {
        return query.kind() == null || query.kind() == kind;
    }

    private Set<UUID> teamCases(Reach reach, Asked asked) {
        return reach instanceof Reach.OfTeam team
                ? table.ofTeam(asked.view(), team.team().value())
                : Set.of();
    }
}
