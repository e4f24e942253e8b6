package org.beistand.casefile.pages;

import java.util.Map;
import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseId;

/** The case, and the part of it where a step is about one; empty otherwise. */
record At(AdvocacyCaseId caseId, String part) {
    /** Read from the variables of an address. */
    static At of(Map<String, String> place) {
        var part = UUID.fromString(place.getOrDefault("part", ""));
        return new At(AdvocacyCaseId.of(place.getOrDefault("id", "")), part.toString());
    }
}
