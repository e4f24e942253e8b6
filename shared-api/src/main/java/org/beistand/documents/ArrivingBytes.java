package org.beistand.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Bytes that arrive in blocks, read as one stream on a thread that may wait for them. Whatever goes
 * wrong on their way is an {@link IOException}; the end is reached only when all have come.
 */
public final class ArrivingBytes extends InputStream {
    private static final byte[] NONE = {};

    private final Stream<byte[]> arriving;
    private final Iterator<byte[]> blocks;
    private byte[] block = NONE;
    private int next;

    /** Reads these blocks; a stream that throws has been cut off. Closes it when closed. */
    public ArrivingBytes(Stream<byte[]> arriving) {
        this.arriving = arriving;
        this.blocks = arriving.iterator();
    }

    @Override
    public int read() throws IOException {
        return there() ? block[next++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var _ = Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (!there()) {
            return -1;
        }
        int some = Math.min(length, block.length - next);
        System.arraycopy(block, next, into, offset, some);
        next += some;
        return some;
    }

    private boolean there() throws IOException {
        try {
            while (next == block.length && blocks.hasNext()) {
                block = blocks.next();
                next = 0;
            }
        } catch (RuntimeException e) {
            throw new IOException("The bytes were cut off", e);
        }
        return next < block.length;
    }

    @Override
    public void close() {
        arriving.close();
    }
}
