package org.beistand.access;

import java.util.Map;
import java.util.UUID;

/** All cases or people that somebody may read, each with the relation that allows it. */
public record Visible(Map<UUID, Relation> byId) {
    public Visible {
        byId = Map.copyOf(byId);
    }

    /** Whether this one is among them. */
    public boolean contains(UUID id) {
        return byId.containsKey(id);
    }

    /** For {@code = any (?)} in SQL. */
    public UUID[] asArray() {
        return byId.keySet().toArray(UUID[]::new);
    }
}
