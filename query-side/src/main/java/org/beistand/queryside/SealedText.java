package org.beistand.queryside;

import org.beistand.language.Sealable;
import org.beistand.language.Sealed;
import org.beistand.platform.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/** A closed value as a text column keeps it. */
public final class SealedText {
    private static final ObjectWriter WRITER = Json.stored().writerFor(Sealed.class);
    private static final ObjectReader READER = Json.stored().readerFor(Sealed.class);

    private SealedText() {}

    /** The text to keep; {@code null} for nothing. */
    public static @Nullable String of(@Nullable Sealed<? extends Sealable> value) {
        return value == null ? null : WRITER.writeValueAsString(value);
    }

    /** The closed value that was kept. */
    public static <T extends Sealable> Sealed<T> read(String text) {
        return READER.readValue(text);
    }

    /** The closed value that was kept, if there was one. */
    public static <T extends Sealable> @Nullable Sealed<T> readNullable(@Nullable String text) {
        return text == null ? null : read(text);
    }
}
