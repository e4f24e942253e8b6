package org.beistand.standalone;

import java.util.Optional;
import org.beistand.caseimport.NotImportable;
import org.beistand.datafolder.CannotStart;
import org.beistand.demo.DemoRefused;
import org.beistand.platform.StartRefused;
import org.jspecify.annotations.Nullable;

/** Finds, beneath whatever wrapped it, the one clear sentence that a refusal carries. */
final class Sentences {
    private Sentences() {}

    static Optional<String> of(@Nullable Throwable thrown) {
        for (var t = thrown; t != null; t = t.getCause()) {
            if (t instanceof DemoRefused
                    || t instanceof CannotStart
                    || t instanceof StartRefused
                    || t instanceof NotImportable) {
                return Optional.ofNullable(t.getMessage());
            }
        }
        return Optional.empty();
    }
}
