package org.beistand.audittrail.projection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.beistand.audittrail.AuditTrailOf;
import org.beistand.audittrail.AuditTrailOf.Entry;
import org.beistand.audittrail.AuditTrailOf.Kind;
import org.beistand.audittrail.projection.Merged.Numbered;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.queryside.View;
import org.beistand.readrecord.ReadRecord;
import org.beistand.readrecord.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Readings as entries of the audit trail. */
@Component
final class TrailedReadings {
    private final ReadRecord record;
    private final AuditTrailTable table;

    TrailedReadings(ReadRecord record, AuditTrailTable table) {
        this.record = record;
        this.table = table;
    }

    /**
     * How far somebody sees, and from where on.
     *
     * @param teamCases the cases of the team if that is it
     * @param ownCase whether it is about a case that they read: then they learn what supervisors
     *     read there, and what for
     */
    record Within(Reach reach, Set<UUID> teamCases, boolean ownCase, @Nullable Long before) {}

    List<Numbered> latest(View view, AuditTrailOf query, Within within) {
        var reach = within.reach();
        var self = reach instanceof Reach.Own own ? new StaffId(own.self()) : null;
        if (self != null && query.staff() != null && !self.equals(query.staff())) {
            return List.of();
        }
        var readings =
                record.readings(
                        new Reading.Wanted(
                                cases(query, reach, within.teamCases()),
                                self == null ? query.staff() : self,
                                self != null && within.ownCase() ? Role.SUPERVISOR : null,
                                query.from(),
                                query.until(),
                                within.before(),
                                query.limit() + 1));
        var numbers = table.numbers(view, oneCaseEach(readings, query));
        return readings.stream().map(r -> numbered(r, query, numbers)).toList();
    }

    /** {@code null} for all there are. */
    private static @Nullable Set<UUID> cases(AuditTrailOf query, Reach reach, Set<UUID> teamCases) {
        var asked = query.caseId();
        return switch (reach) {
            case Reach.All _, Reach.Own _ -> asked == null ? null : Set.of(asked.value());
            case Reach.Administration _ -> Set.of();
            case Reach.OfTeam _ -> {
                if (asked == null) {
                    yield teamCases;
                }
                yield teamCases.contains(asked.value()) ? Set.of(asked.value()) : Set.of();
            }
        };
    }

    private static Set<UUID> oneCaseEach(List<Reading> readings, AuditTrailOf query) {
        var cases = new HashSet<UUID>();
        for (var reading : readings) {
            var id = caseOf(reading, query);
            if (id != null) {
                boolean _ = cases.add(id);
            }
        }
        return cases;
    }

    private static @Nullable UUID caseOf(Reading reading, AuditTrailOf query) {
        if (query.caseId() != null) {
            return query.caseId().value();
        }
        return reading.cases().size() == 1 ? reading.cases().iterator().next() : null;
    }

    private static Numbered numbered(
            Reading reading, AuditTrailOf query, Map<UUID, String> numbers) {
        var caseId = caseOf(reading, query);
        var person = reading.people().size() == 1 ? reading.people().iterator().next() : null;
        return new Numbered(
                reading.number(),
                new Entry(
                        Kind.READING,
                        reading.view(),
                        reading.at(),
                        null,
                        reading.staff(),
                        reading.role(),
                        reading.process(),
                        caseId,
                        caseId == null ? null : numbers.get(caseId),
                        person,
                        reading.purpose(),
                        reading.channel(),
                        codes(reading),
                        null));
    }

    private static Map<String, String> codes(Reading reading) {
        var codes = new HashMap<String, String>();
        var _ = codes.put("relation", reading.relation().name());
        var _ = codes.put("cases", Integer.toString(reading.cases().size()));
        var _ = codes.put("people", Integer.toString(reading.people().size()));
        return codes;
    }
}
