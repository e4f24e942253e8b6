package org.beistand.workspace;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.beistand.language.InvalidValue;
import org.beistand.language.Sealable;

/** What somebody has typed into a form so far, by field. */
record DraftFields(Map<String, String> fields) implements Sealable {
    /** Far more than any form takes: what is too long to be sent is not lost either. */
    private static final int MOST_BYTES = 512 * 1024;

    DraftFields {
        fields = Map.copyOf(fields);
        var bytes = fields.entrySet().stream().mapToInt(f -> size(f.getKey(), f.getValue())).sum();
        if (bytes > MOST_BYTES) {
            throw new InvalidValue("draft.too-long");
        }
    }

    private static int size(String name, String text) {
        return (name + text).getBytes(StandardCharsets.UTF_8).length;
    }
}
