package org.beistand.advocacy.command;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The ids given away in one case; each names one thing and one key. A chain of ever larger sets, so
 * that adding the thousandth id does not copy the others each time.
 */
record UsedIds(Set<UUID> ids, @Nullable UsedIds older) {
    static final UsedIds NONE = new UsedIds(Set.of(), null);

    boolean contains(UUID id) {
        for (var part = this; part != null; part = part.older) {
            if (part.ids.contains(id)) {
                return true;
            }
        }
        return false;
    }

    UsedIds with(UUID id) {
        var merged = Set.of(id);
        var rest = this;
        while (rest != null && rest.ids.size() <= merged.size()) {
            merged = union(merged, rest.ids);
            rest = rest.older;
        }
        return new UsedIds(merged, rest);
    }

    private static Set<UUID> union(Set<UUID> some, Set<UUID> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }
}
