package org.beistand.audittrail.projection;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.beistand.audittrail.AuditTrailOf;
import org.jspecify.annotations.Nullable;

/** Which changes a question is about, as a condition in SQL. */
final class ChangesWanted {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> params = new HashMap<>();

    ChangesWanted(AuditTrailOf query, Reach reach, Set<UUID> teamCases, @Nullable Long before) {
        var _ = params.put("atMost", query.limit() + 1);
        reach(reach, teamCases);
        if (query.caseId() != null) {
            where("c.case_id = :case", "case", query.caseId().value());
        }
        if (query.staff() != null) {
            where("c.staff = :staff", "staff", query.staff().value());
        }
        if (query.from() != null) {
            where("c.at >= :from", "from", query.from().atOffset(ZoneOffset.UTC));
        }
        if (query.until() != null) {
            where("c.at < :until", "until", query.until().atOffset(ZoneOffset.UTC));
        }
        if (before != null) {
            where("c.position < :before", "before", before);
        }
    }

    private void reach(Reach reach, Set<UUID> teamCases) {
        switch (reach) {
            case Reach.All _, Reach.Administration _ -> {}
            case Reach.OfTeam team -> {
                where(
                        "(c.case_id = any (:teamCases) or c.staff = :self)",
                        "teamCases",
                        teamCases.toArray(UUID[]::new));
                var _ = params.put("self", team.self());
            }
            case Reach.Own own -> where("c.staff = :self", "self", own.self());
        }
    }

    private void where(String condition, String name, Object value) {
        boolean _ = conditions.add(condition);
        var _ = params.put(name, value);
    }

    String condition() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    Map<String, Object> params() {
        return params;
    }
}
