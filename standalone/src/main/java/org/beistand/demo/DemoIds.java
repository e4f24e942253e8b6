package org.beistand.demo;

import java.util.UUID;
import org.beistand.derivedids.DerivedIds;

/** The ids of everything in the demonstration; the same in every demonstration. */
final class DemoIds {
    private static final UUID FAMILY = UUID.fromString("5b0c3a51-3d6b-5d8e-8f7a-3f1c0a6de0a1");
    private static final DerivedIds IDS = DerivedIds.of(FAMILY, "Beistand Nordstadt");

    private DemoIds() {}

    static UUID of(String... names) {
        return IDS.id(names);
    }
}
