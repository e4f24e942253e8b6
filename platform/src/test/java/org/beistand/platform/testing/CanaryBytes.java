package org.beistand.platform.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.beistand.platform.testing.CanaryScan.Hit;

/** Searches files and values, and whatever compressed stream begins anywhere within them. */
final class CanaryBytes {
    private static final int PIECE = 1 << 20;
    private static final int DEEPEST = 3;
    private static final int INFLATED_PIECE = 1 << 16;
    private static final int MOST_INFLATED_PIECES = 4_096;
    private final CanaryMatcher matcher;

    CanaryBytes(CanaryMatcher matcher) {
        this.matcher = matcher;
    }

    /** Opens the same bytes again, from the position on. */
    interface Source {
        InputStream from(long position) throws IOException;
    }

    /** A file that vanishes meanwhile holds nothing. */
    Set<Hit> file(Path file) throws IOException {
        try {
            return scan(file.toString(), PIECE, position -> opened(file, position));
        } catch (NoSuchFileException _) {
            return Set.of();
        }
    }

    Set<Hit> value(String place, byte[] value) throws IOException {
        return scan(
                place,
                Math.min(PIECE, value.length),
                from -> new ByteArrayInputStream(value, (int) from, value.length - (int) from));
    }

    private static InputStream opened(Path file, long position) throws IOException {
        var stream = Files.newInputStream(file);
        stream.skipNBytes(position);
        return stream;
    }

    private Set<Hit> scan(String place, int piece, Source source) throws IOException {
        var hits = new LinkedHashSet<Hit>();
        var bytes = new byte[piece + matcher.overlap()];
        scan(place, source, bytes, 0, hits);
        return hits;
    }

    private void scan(String place, Source source, byte[] bytes, int depth, Set<Hit> hits)
            throws IOException {
        try (var stream = source.from(0)) {
            long position = 0;
            int kept = 0;
            int read = stream.readNBytes(bytes, 0, bytes.length);
            for (int pieces = 0; read > 0; pieces++) {
                int length = kept + read;
                matcher.find(bytes, length, f -> hits.add(new Hit(f.word(), place, f.name())));
                if (depth < DEEPEST) {
                    for (int at : Inflating.starts(bytes, kept, length)) {
                        var inner = Inflating.from(source, position + at);
                        var buffer = new byte[INFLATED_PIECE + matcher.overlap()];
                        scan(place + " (inflated)", inner, buffer, depth + 1, hits);
                    }
                }
                if (depth > 0 && pieces > MOST_INFLATED_PIECES) {
                    throw new IOException("More than can be searched in " + place);
                }
                kept = Math.min(matcher.overlap(), length);
                System.arraycopy(bytes, length - kept, bytes, 0, kept);
                position += length - kept;
                read = stream.readNBytes(bytes, kept, bytes.length - kept);
            }
        }
    }
}
