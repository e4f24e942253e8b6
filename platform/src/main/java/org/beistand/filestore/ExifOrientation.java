package org.beistand.filestore;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, the one thing of EXIF without which a picture cannot be read well. */
final class ExifOrientation {
    /** As it should be, or not told. */
    static final int UPRIGHT = 1;

    private static final int MOST = 8;
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int NAME_BYTES = 6;
    private static final int ENTRY_BYTES = 12;
    private static final int ALONE_BYTES = 32;

    private ExifOrientation() {}

    /** What an EXIF segment tells, 1 to 8; what cannot be read counts as upright. */
    static int in(byte[] segment) {
        try {
            var tiff = ByteBuffer.wrap(segment, NAME_BYTES, segment.length - NAME_BYTES).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            var found = entry(tiff.position(tiff.getInt(4)));
            return found > UPRIGHT && found <= MOST ? found : UPRIGHT;
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException _) {
            return UPRIGHT;
        }
    }

    private static int entry(ByteBuffer tiff) {
        for (int left = Short.toUnsignedInt(tiff.getShort()); left > 0; left--) {
            int at = tiff.position();
            if (tiff.getShort(at) == TAG && tiff.getShort(at + 2) == SHORT) {
                return tiff.getShort(at + 8);
            }
            var _ = tiff.position(at + ENTRY_BYTES);
        }
        return UPRIGHT;
    }

    /** A whole EXIF segment that holds this and nothing else. */
    static byte[] alone(int orientation) {
        return ByteBuffer.allocate(ALONE_BYTES)
                .put(new byte[] {'E', 'x', 'i', 'f', 0, 0})
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
