package org.beistand.audittrail.projection;

import java.util.ArrayList;
import java.util.List;
import org.beistand.audittrail.AuditTrailOf.Entry;
import org.beistand.audittrail.AuditTrailOf.Page;
import org.beistand.queryside.Cursor;
import org.jspecify.annotations.Nullable;

/** Entries from several sources, each counting for itself, as one trail, latest first. */
final class Merged {
    private Merged() {}

    /** An entry under the number of its source. */
    record Numbered(long number, Entry entry) {}

    /** Up to where each source has been shown; {@code null} for not at all. */
    record Shown(List<@Nullable Long> numbers) {
        static Shown upTo(@Nullable String cursor, int sources) {
            var numbers = new ArrayList<@Nullable Long>();
            var read = cursor == null ? null : Cursor.read(cursor, sources);
            for (int i = 0; i < sources; i++) {
                numbers.add(read == null || read.part(i).isEmpty() ? null : read.number(i));
            }
            return new Shown(numbers);
        }

        @Nullable Long of(int source) {
            return numbers.get(source);
        }

        private void after(int source, Numbered shown) {
            var _ = numbers.set(source, shown.number());
        }

        private String cursor() {
            return Cursor.of(
                            numbers.stream()
                                    .map(n -> n == null ? "" : n.toString())
                                    .toArray(String[]::new))
                    .text();
        }
    }

    static Page page(List<List<Numbered>> sources, Shown shown, int limit) {
        var entries = new ArrayList<Entry>();
        var at = new int[sources.size()];
        int source = latest(sources, at);
        while (entries.size() < limit && source >= 0) {
            var next = sources.get(source).get(at[source]++);
            shown.after(source, next);
            entries.add(next.entry());
            source = latest(sources, at);
        }
        return new Page(entries, source >= 0 ? shown.cursor() : null);
    }

    /** The source whose next entry is the latest, -1 when none has any. */
    private static int latest(List<List<Numbered>> sources, int[] at) {
        int latest = -1;
        for (int i = 0; i < at.length; i++) {
            if (at[i] < sources.get(i).size()
                    && (latest < 0
                            || next(sources, at, i).at().isAfter(next(sources, at, latest).at()))) {
                latest = i;
            }
        }
        return latest;
    }

    private static Entry next(List<List<Numbered>> sources, int[] at, int source) {
        return sources.get(source).get(at[source]).entry();
    }
}
