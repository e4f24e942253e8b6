package org.beistand.caseimport;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.beistand.language.CommandId;

/**
 * Names become identities, always the same ones for the same names: that is what makes a second
 * import of the same file harmless.
 *
 * @param source where the file comes from, see {@link Mapping}
 */
record Identities(String source) {

    /** The identity of the thing of that kind and these keys. */
    UUID of(String kind, String... keys) {
        var name = new StringBuilder("beistand-import");
        append(name, source);
        append(name, kind);
        for (var key : keys) {
            append(name, key);
        }
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The identity of a wish, so that it never takes effect twice. */
    CommandId command(String kind, String... keys) {
        return new CommandId(of("command:" + kind, keys));
    }

    /** With its length before it, so that no two lists of keys read alike. */
    private static void append(StringBuilder name, String part) {
        name.append('/').append(part.length()).append(':').append(part);
    }
}
