package org.beistand.caseimport;

import java.util.UUID;
import org.beistand.derivedids.DerivedIds;
import org.beistand.language.CommandId;

/**
 * Names become identities, always the same ones for the same names: that is what makes a second
 * import of the same file harmless.
 */
final class Identities {
    private static final UUID FAMILY = UUID.fromString("6f1d8f6e-2b0a-4a55-9a3c-5d0f6c1b7e42");
    private final DerivedIds ids;

    /** For files of this source, see {@link Mapping}. */
    Identities(String source) {
        ids = DerivedIds.of(FAMILY, source);
    }

    /** The identity of the thing of that kind with that key in the other system. */
    UUID of(String kind, String... keys) {
        var names = new String[keys.length + 1];
        names[0] = kind;
        System.arraycopy(keys, 0, names, 1, keys.length);
        return ids.id(names);
    }

    /** The identity of a wish, so that it never takes effect twice. */
    CommandId command(String kind, String... keys) {
        return new CommandId(of("command:" + kind, keys));
    }
}
