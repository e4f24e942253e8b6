package org.beistand.filestore;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.beistand.documents.ContentRejection.FileDamaged;

/** Reads a picture byte by byte through a small buffer; what ends too early is damaged. */
final class Source {
    private static final int BUFFER = 16 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;

    Source(InputStream in) {
        this.in = in;
    }

    /** The next byte, or -1 at the end. */
    int nextOrEnd() throws IOException {
        return fill() ? buffer[next++] & 0xff : -1;
    }

    int next() throws IOException {
        int value = nextOrEnd();
        if (value < 0) {
            throw new FileDamaged();
        }
        return value;
    }

    /** Two bytes, the high one first. */
    int two() throws IOException {
        return next() << 8 | next();
    }

    /** Four bytes, the high one first. */
    long four() throws IOException {
        return (long) two() << 16 | two();
    }

    byte[] exactly(int count) throws IOException {
        var result = new byte[count];
        int done = 0;
        while (done < count) {
            demandMore();
            int some = Math.min(count - done, end - next);
            System.arraycopy(buffer, next, result, done, some);
            next += some;
            done += some;
        }
        return result;
    }

    void copy(long count, OutputStream out) throws IOException {
        for (long left = count; left > 0; ) {
            demandMore();
            int some = (int) Math.min(left, end - next);
            out.write(buffer, next, some);
            next += some;
            left -= some;
        }
    }

    /** Reads whatever is left and lets it go. */
    void drain() throws IOException {
        while (fill()) {
            next = end;
        }
    }

    private void demandMore() throws IOException {
        if (!fill()) {
            throw new FileDamaged();
        }
    }

    private boolean fill() throws IOException {
        if (next == end) {
            next = 0;
            end = Math.max(0, in.read(buffer));
        }
        return next < end;
    }
}
