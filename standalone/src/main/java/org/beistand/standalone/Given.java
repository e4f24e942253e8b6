package org.beistand.standalone;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the command line has filled in by the time a command runs. */
final class Given {
    private Given() {}

    static <T> T value(@Nullable T filledIn) {
        return Objects.requireNonNull(filledIn);
    }
}
