package org.beistand.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What an import said it had stored for good, whatever became of it afterwards. */
record Acknowledgements(Path file) {

    /** The position that each command was acknowledged with; the same one whenever it is asked. */
    Map<UUID, Long> all() throws IOException {
        var found = new HashMap<UUID, Long>();
        for (var line : whole().lines().filter(l -> !l.isEmpty()).toList()) {
            var parts = line.split(" ");
            var position = Long.valueOf(parts[1]);
            var before = found.put(UUID.fromString(parts[0]), position);
            if (before != null && !before.equals(position)) {
                throw new AssertionError("acknowledged at " + before + " and at " + position);
            }
        }
        return found;
    }

    /** How many commands there are; a repeat of one that was told before is none. */
    int size() throws IOException {
        return all().size();
    }

    /** A last line that a kill cut off was never told to the end. */
    private String whole() throws IOException {
        var text = Files.exists(file) ? Files.readString(file) : "";
        return text.substring(0, text.lastIndexOf('\n') + 1);
    }
}
