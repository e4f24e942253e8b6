package org.beistand.sealing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;

/** One line of the second copy: a key that was made, or one that was destroyed. */
sealed interface KeyCopyLine {
    /** A key was made. */
    record Made(WrappedKey key) implements KeyCopyLine {}

    /** A key was destroyed and must not come back. */
    record Destroyed(UUID id) implements KeyCopyLine {}

    /** The line as text, with its check sum and end. */
    default String text() {
        var content =
                switch (this) {
                    case Made(WrappedKey k) ->
                            String.join(
                                    " ",
                                    "key",
                                    k.id().toString(),
                                    k.owner().kind(),
                                    k.owner().id().toString(),
                                    k.epoch(),
                                    k.createdAt().toString(),
                                    Base64.getEncoder().encodeToString(k.wrapped()));
                    case Destroyed(UUID id) -> "destroyed " + id;
                };
        return content + " " + checksum(content) + "\n";
    }

    /** What the line says; empty for one that was torn or damaged. */
    static Optional<KeyCopyLine> parse(String line) {
        var end = line.lastIndexOf(' ');
        if (end < 0 || !checksum(line.substring(0, end)).equals(line.substring(end + 1))) {
            return Optional.empty();
        }
        var words = line.split(" ");
        return switch (words[0]) {
            case "key" -> Optional.of(new Made(key(words)));
            case "destroyed" -> Optional.of(new Destroyed(UUID.fromString(words[1])));
            default -> Optional.empty();
        };
    }

    private static WrappedKey key(String[] words) {
        return new WrappedKey(
                UUID.fromString(words[1]),
                new KeyOwner(words[2], UUID.fromString(words[3])),
                Base64.getDecoder().decode(words[6]),
                words[4],
                Instant.parse(words[5]));
    }

    private static String checksum(String content) {
        var sum = new CRC32C();
        sum.update(content.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
