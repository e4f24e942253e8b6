package org.beistand.filestore;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;

/** Cuts what is written into pieces of one size; only the last may be shorter. */
final class Pieces extends OutputStream {
    /** Bytes of a piece in clear. */
    static final int SIZE = 64 * 1024;

    private final Taker taker;
    private final byte[] piece = new byte[SIZE];
    private int filled;
    private int number;
    private long written;

    /** Takes one piece after the other. */
    @FunctionalInterface
    interface Taker {
        void take(int number, boolean last, byte[] clear);
    }

    Pieces(Taker taker) {
        this.taker = taker;
    }

    @Override
    public void write(int value) {
        makeRoom();
        piece[filled++] = (byte) value;
        written++;
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        var _ = Objects.checkFromIndexSize(offset, length, from.length);
        int at = offset;
        for (int left = length; left > 0; ) {
            makeRoom();
            int some = Math.min(left, SIZE - filled);
            System.arraycopy(from, at, piece, filled, some);
            filled += some;
            at += some;
            left -= some;
        }
        written += length;
    }

    private void makeRoom() {
        if (filled == SIZE) {
            hand(false);
        }
    }

    private void hand(boolean last) {
        taker.take(number++, last, Arrays.copyOf(piece, filled));
        filled = 0;
    }

    /** Hands over what is left as the last piece. */
    void end() {
        hand(true);
    }

    int count() {
        return number;
    }

    long written() {
        return written;
    }
}
