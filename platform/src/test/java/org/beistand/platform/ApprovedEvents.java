package org.beistand.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.beistand.platform.EventNames.StoredName;

/** The approved files of the event contract, one for each name and revision, and their list. */
final class ApprovedEvents {
    private static final Path FOLDER = Path.of("../shared-api/src/test/resources/events");
    private static final String END = ".json";

    private ApprovedEvents() {}

    /** One approved file: {@code advocacy/case-closed.1.json}, or a variant of it. */
    record Approved(Path file) {
        /** {@code advocacy.case-closed} and {@code 1}. */
        StoredName name() {
            var parts = file.getFileName().toString().split("\\.");
            return new StoredName(file.getParent() + "." + parts[0], parts[1]);
        }

        boolean variant() {
            return file.getFileName().toString().split("\\.").length > 3;
        }

        String text() {
            return read(file);
        }

        @Override
        public String toString() {
            return file.toString();
        }
    }

    static List<Approved> all() {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(END))
                    .map(FOLDER::relativize)
                    .sorted()
                    .map(Approved::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the files hold, as {@code sha256sum} would say it. */
    static Map<String, String> sums() {
        return all().stream()
                .collect(
                        Collectors.toMap(
                                Approved::toString,
                                approved -> sum(approved.text()),
                                (_, b) -> b,
                                TreeMap::new));
    }

    /** What they held when they were approved. */
    static Map<String, String> approvedSums() {
        return read(Path.of("approved.sha256"))
                .lines()
                .map(line -> line.split(" {2}"))
                .collect(Collectors.toMap(l -> l[1], l -> l[0], (_, b) -> b, TreeMap::new));
    }

    /** The codes that facts may hold, as they were approved. */
    static List<String> approvedCodes() {
        return read(Path.of("approved-codes.txt")).lines().toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sum(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(
                            digest.digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
