package org.beistand.readrecord;

import java.util.HexFormat;
import org.beistand.platform.KeyedHash;
import org.jspecify.annotations.Nullable;

/** What somebody searched for, as the record of reading may keep it. */
record SearchedWords(KeyedHash hash) {

    /** Keyed hash in hex; {@code null} when nothing was searched for. */
    @Nullable String hashed(String words) {
        return words.isBlank() ? null : HexFormat.of().formatHex(hash.of(words.strip()));
    }
}
