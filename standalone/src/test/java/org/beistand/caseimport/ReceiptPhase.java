package org.beistand.caseimport;

import java.nio.file.Path;

/** Files of the shape that the shipped mapping is for. */
final class ReceiptPhase {
    static final Path MAPPING = Path.of("../docs/import/municipal-receipt-phase.yml");

    private ReceiptPhase() {}

    static Path file(String name) {
        return Path.of("src/test/resources/import", name);
    }
}
