package org.beistand.sealing;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rebuilds containers in their order; the very same one when nothing in it was replaced. */
final class Containers {
    private Containers() {}

    static Collection<?> collection(
            Collection<?> old, Carrier element, Carrier.Replacement replacement) {
        @Nullable Object @Nullable [] rebuilt = null;
        int at = 0;
        for (var before : old) {
            var after = element.rebuild(before, replacement);
            if (after != before) {
                rebuilt = rebuilt == null ? old.toArray() : rebuilt;
                rebuilt[at] = after;
            }
            at++;
        }
        if (rebuilt == null) {
            return old;
        }
        var list = Arrays.asList(rebuilt);
        return old instanceof Set
                ? Collections.unmodifiableSet(new LinkedHashSet<>(list))
                : Collections.unmodifiableList(list);
    }

    static Map<?, ?> map(Map<?, ?> old, Carrier value, Carrier.Replacement replacement) {
        @Nullable Map<Object, @Nullable Object> rebuilt = null;
        for (var entry : old.entrySet()) {
            var after = value.rebuild(entry.getValue(), replacement);
            if (after != entry.getValue()) {
                rebuilt = rebuilt == null ? new LinkedHashMap<>(old) : rebuilt;
                rebuilt.put(entry.getKey(), after);
            }
        }
        return rebuilt == null ? old : Collections.unmodifiableMap(rebuilt);
    }

    static Optional<?> optional(Optional<?> old, Carrier value, Carrier.Replacement replacement) {
        var before = old.orElse(null);
        var after = value.rebuild(before, replacement);
        return after == before ? old : Optional.ofNullable(after);
    }
}
