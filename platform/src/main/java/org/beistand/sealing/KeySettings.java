package org.beistand.sealing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the keys lie outside their database.
 *
 * @param file the master key; readable by the service's user only, backed up apart
 * @param copy the second copy of all wrapped keys, best on another disk; beside the master key
 *     where nothing is said
 */
@ConfigurationProperties("beistand.keys")
public record KeySettings(Path file, Path copy) {
    private static final Path USUAL = Path.of("data", "keys", "master.key");

    public KeySettings(@Nullable Path file, @Nullable Path copy) {
        this.file = file == null ? USUAL : file;
        this.copy = copy == null ? this.file.resolveSibling("wrapped-keys.log") : copy;
    }
}
