package org.beistand.sealing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The second durable place of every key: a file of wrapped keys, only added to, from which the key
 * store can be built anew. Several processes may share it.
 */
final class KeyCopy {
    private final Path file;
    private final int worthTidying;

    KeyCopy(Path file) {
        this(file, 1_000);
    }

    /** With the number of destroyed keys from which on the file is worth writing anew. */
    KeyCopy(Path file, int worthTidying) {
        this.file = file.toAbsolutePath().normalize();
        this.worthTidying = worthTidying;
    }

    /**
     * What the file tells.
     *
     * @param made the keys, destroyed ones included, in the order in which they were made
     * @param damaged how many lines were torn or changed
     */
    record Content(Map<UUID, WrappedKey> made, Set<UUID> destroyed, int damaged) {
        List<WrappedKey> living() {
            return made.values().stream().filter(key -> !destroyed.contains(key.id())).toList();
        }
    }

    /** Adds lines; they are on the disk when this returns. */
    void append(Collection<? extends KeyCopyLine> lines) {
        var text = text(lines);
        var _ =
                FileLocks.alone(
                        file,
                        () -> {
                            var isNew = !Files.exists(file);
                            Folders.append(file, text);
                            if (isNew) {
                                Folders.sync(Folders.of(file));
                            }
                            return lines.size();
                        });
    }

    Content read() {
        return FileLocks.alone(file, this::content);
    }

    /** Drops destroyed keys from the file for good, once there are enough to be worth it. */
    void tidy() {
        var _ =
                FileLocks.alone(
                        file,
                        () -> {
                            var content = content();
                            var here = new LinkedHashSet<>(content.destroyed());
                            here.retainAll(content.made().keySet());
                            if (here.size() >= worthTidying) {
                                replace(content);
                            }
                            return here.size();
                        });
    }

    /** Destroyed keys of which only another host's file can know stay named. */
    private void replace(Content content) throws IOException {
        var kept = new ArrayList<KeyCopyLine>();
        content.living().forEach(key -> kept.add(new KeyCopyLine.Made(key)));
        content.destroyed().stream()
                .filter(id -> !content.made().containsKey(id))
                .forEach(id -> kept.add(new KeyCopyLine.Destroyed(id)));
        var next = file.resolveSibling(file.getFileName() + ".next");
        var _ = Files.deleteIfExists(next);
        Folders.append(next, text(kept));
        var _ =
                Files.move(
                        next,
                        file,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
        Folders.sync(Folders.of(file));
    }

    private Content content() throws IOException {
        var made = new LinkedHashMap<UUID, WrappedKey>();
        var destroyed = new LinkedHashSet<UUID>();
        int damaged = 0;
        var text = Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
        for (var line : text.lines().filter(l -> !l.isEmpty()).toList()) {
            switch (KeyCopyLine.parse(line).orElse(null)) {
                case KeyCopyLine.Made(WrappedKey key) -> made.put(key.id(), key);
                case KeyCopyLine.Destroyed(UUID id) -> destroyed.add(id);
                case null -> damaged++;
            }
        }
        return new Content(made, destroyed, damaged);
    }

    /** Begins with an end of line, lest a line torn by a crash takes the next one with it. */
    private static String text(Collection<? extends KeyCopyLine> lines) {
        var text = new StringBuilder("\n");
        lines.forEach(line -> text.append(line.text()));
        return text.toString();
    }
}
