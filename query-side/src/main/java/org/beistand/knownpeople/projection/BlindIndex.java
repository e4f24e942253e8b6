package org.beistand.knownpeople.projection;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.beistand.people.BirthDate;
import org.beistand.people.PersonName;
import org.beistand.peopledirectory.projection.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * Keyed hashes of names and dates of birth. Equal input gives equal output; without the key nothing
 * can be derived, and the cut to eight bytes makes a match only likely (P12).
 */
final class BlindIndex {
    private static final int BYTES = 8;
    private final Keyed key;

    BlindIndex(Keyed key) {
        this.key = key;
    }

    /** HMAC-SHA-256 under the index key, which never leaves the sealing part. */
    @FunctionalInterface
    interface Keyed {
        /** The full hash. */
        byte[] hash(byte[] input);
    }

    /** What the index keeps of one person. */
    record Digests(Digest name, @Nullable Digest born) {}

    /** A hash, cut. */
    record Digest(String hex) {
        byte[] bytes() {
            return HexFormat.of().parseHex(hex);
        }

        static Digest of(byte[] bytes) {
            return new Digest(HexFormat.of().formatHex(bytes));
        }
    }

    /** Only a date known to the day tells two people of one name apart. */
    Digests of(PersonName name, @Nullable BirthDate birthDate) {
        var words = String.join(" ", NameKey.words(name));
        var born =
                birthDate == null || birthDate.precision() != BirthDate.Precision.DAY
                        ? null
                        : digest("born|" + words + "|" + birthDate.date());
        return new Digests(digest("name|" + words), born);
    }

    private Digest digest(String input) {
        var hash = key.hash(input.getBytes(StandardCharsets.UTF_8));
        return Digest.of(Arrays.copyOf(hash, BYTES));
    }
}
