package org.beistand.platform.testing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** Finds where compressed streams may begin, and reads them as far as they really are such. */
final class Inflating {
    private Inflating() {}

    /** Where gzip or zlib may begin; a beginning cut off at {@code from} counts here. */
    static List<Integer> starts(byte[] bytes, int from, int length) {
        var starts = new ArrayList<Integer>();
        for (int i = Math.max(0, from - 1); i + 1 < length; i++) {
            int first = bytes[i] & 255;
            int second = bytes[i + 1] & 255;
            boolean gzip = first == 0x1f && second == 0x8b;
            boolean zlib = first == 0x78 && (first * 256 + second) % 31 == 0 && second != 0xbb;
            if (gzip || zlib) {
                starts.add(i);
            }
        }
        return starts;
    }

    /** What comes out of the stream that begins there, until it turns out to be none. */
    static CanaryBytes.Source from(CanaryBytes.Source outer, long start) {
        return position -> {
            var inflated = new UntilBroken(outer, start);
            inflated.skipNBytes(position);
            return inflated;
        };
    }

    /** Ends where the compressed stream ends or breaks. */
    private static final class UntilBroken extends InputStream {
        private final InputStream raw;
        private InputStream inflated = InputStream.nullInputStream();

        UntilBroken(CanaryBytes.Source outer, long start) throws IOException {
            raw = outer.from(start);
            try {
                inflated = isGzip(outer, start) ? new GZIPInputStream(raw) : zlib(raw);
            } catch (IOException _) {
                // no stream after all: nothing comes out
            }
        }

        private static boolean isGzip(CanaryBytes.Source outer, long start) throws IOException {
            try (var peek = outer.from(start)) {
                return peek.read() == 0x1f;
            }
        }

        private static InputStream zlib(InputStream raw) {
            return new InflaterInputStream(raw);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            try {
                return inflated.read(into, offset, length);
            } catch (IOException _) {
                return -1;
            }
        }

        @Override
        public void close() throws IOException {
            inflated.close();
            raw.close();
        }
    }
}
