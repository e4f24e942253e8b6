package org.beistand.sealing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * How a key store and its copy differ.
 *
 * @param missing keys that only the copy has, though nobody destroyed them
 * @param revived keys that are there, though they were destroyed
 * @param damaged lines of the copy that were torn or changed
 */
record KeyDrift(List<WrappedKey> missing, Set<UUID> revived, int damaged) {

    /** Of a store with these keys, which says that those are gone, and its copy. */
    static KeyDrift between(Set<UUID> stored, Set<UUID> destroyed, KeyCopy.Content copy) {
        var missing =
                copy.living().stream()
                        .filter(key -> !stored.contains(key.id()))
                        .filter(key -> !destroyed.contains(key.id()))
                        .toList();
        var gone = new HashSet<>(copy.destroyed());
        boolean _ = gone.addAll(destroyed);
        gone.retainAll(stored);
        return new KeyDrift(missing, gone, copy.damaged());
    }

    /** Whether the two agree on every key. */
    boolean isNone() {
        return missing.isEmpty() && revived.isEmpty();
    }
}
