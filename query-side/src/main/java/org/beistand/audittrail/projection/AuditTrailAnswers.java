package org.beistand.audittrail.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.beistand.audittrail.AuditTrailOf;
import org.beistand.audittrail.AuditTrailOf.Entry;
import org.beistand.audittrail.AuditTrailOf.Kind;
import org.beistand.audittrail.AuditTrailOf.Page;
import org.beistand.audittrail.projection.TrailedReadings.Numbered;
import org.beistand.audittrail.projection.TrailedReadings.Within;
import org.beistand.queryside.Cursor;
import org.beistand.queryside.Limit;
import org.beistand.queryside.Question.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers who did and who read what, latest first. */
@Component
final class AuditTrailAnswers {
    private final AuditTrailTable table;
    private final TrailedReadings readings;

    AuditTrailAnswers(AuditTrailTable table, TrailedReadings readings) {
        this.table = table;
        this.readings = readings;
    }

    /** Up to where each of the two sources has been shown; {@code null} for not at all. */
    private record Shown(@Nullable Long position, @Nullable Long number) {
        static Shown upTo(@Nullable String cursor) {
            if (cursor == null) {
                return new Shown(null, null);
            }
            var parts = Cursor.read(cursor, 2);
            return new Shown(number(parts, 0), number(parts, 1));
        }

        private static @Nullable Long number(Cursor cursor, int at) {
            return cursor.part(at).isEmpty() ? null : cursor.number(at);
        }

        Shown after(Entry change) {
            return new Shown(change.position(), number);
        }

        Shown after(Numbered reading) {
            return new Shown(position, reading.number());
        }

        String cursor() {
            return Cursor.of(text(position), text(number)).text();
        }

        private static String text(@Nullable Long number) {
            return number == null ? "" : number.toString();
        }
    }

    Page answer(AuditTrailOf query, Asked asked) {
        int limit = Limit.of(query.limit());
        var reach = Reach.of(asked.actor());
        var shown = Shown.upTo(query.before());
        var team = teamCases(reach, asked);
        var changes =
                query.kind() == Kind.READING
                        ? List.<Entry>of()
                        : table.changes(
                                asked.view(),
                                new ChangesWanted(query, reach, team, shown.position()));
        var read =
                query.kind() == Kind.CHANGE
                        ? List.<Numbered>of()
                        : readings.latest(
                                asked.view(), query, new Within(reach, team, shown.number()));
        return merged(changes, read, shown, limit);
    }

    private Set<UUID> teamCases(Reach reach, Asked asked) {
        return reach instanceof Reach.OfTeam team
                ? table.ofTeam(asked.view(), team.team().value())
                : Set.of();
    }

    private static Page merged(
            List<Entry> changes, List<Numbered> readings, Shown before, int limit) {
        var entries = new ArrayList<Entry>();
        var shown = before;
        int c = 0;
        int r = 0;
        while (entries.size() < limit && (c < changes.size() || r < readings.size())) {
            if (r == readings.size()
                    || (c < changes.size()
                            && !changes.get(c).at().isBefore(readings.get(r).entry().at()))) {
                shown = shown.after(changes.get(c));
                entries.add(changes.get(c++));
            } else {
                shown = shown.after(readings.get(r));
                entries.add(readings.get(r++).entry());
            }
        }
        var more = c < changes.size() || r < readings.size();
        return new Page(entries, more ? shown.cursor() : null);
    }
}
