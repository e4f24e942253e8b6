package org.beistand.filestore;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.beistand.documents.ContentRejection.FileDamaged;

/**
 * Copies a JPEG picture without what it tells besides (ITU-T T.81): of the application segments
 * only JFIF without its thumbnail, the colour profile and Adobe's colour transform stay, of EXIF
 * the orientation; comments and whatever follows the picture go.
 */
final class JpegCleaning {
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP2 = 0xe2;
    private static final int APP14 = 0xee;
    private static final int APP15 = 0xef;
    private static final int COMMENT = 0xfe;
    private static final int JFIF_WITHOUT_THUMBNAIL = 14;

    private final Source in;
    private final OutputStream out;
    private int orientation = ExifOrientation.UPRIGHT;
    private boolean turned;
    private boolean scanned;

    JpegCleaning(Source in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    void clean() throws IOException {
        if (in.two() != (0xff00 | START)) {
            throw new FileDamaged();
        }
        mark(START);
        int marker = marker();
        while (marker != END) {
            marker = segment(marker);
        }
        if (!scanned) {
            throw new FileDamaged();
        }
        mark(END);
        in.drain();
    }

    /** Copies a segment, or leaves it out; answers the marker that follows. */
    private int segment(int marker) throws IOException {
        if (isAlone(marker)) {
            mark(marker);
            return marker();
        }
        if (marker < 0xc0) {
            throw new FileDamaged();
        }
        int length = in.two() - 2;
        if (length < 0) {
            throw new FileDamaged();
        }
        var content = in.exactly(length);
        if (marker >= APP0 && marker <= APP15) {
            application(marker, content);
        } else if (marker < 0xf0) {
            turn();
            write(marker, content);
        } else if (marker != COMMENT && marker != 0xff) {
            turn(); // extensions of the format, which no viewer needs
        }
        return marker == SCAN ? scan() : marker();
    }

    private void application(int marker, byte[] content) throws IOException {
        if (marker == APP0
                && begins(content, "JFIF\0")
                && content.length >= JFIF_WITHOUT_THUMBNAIL) {
            var slim = Arrays.copyOf(content, JFIF_WITHOUT_THUMBNAIL);
            slim[12] = 0;
            slim[13] = 0;
            write(marker, slim);
        } else if (marker == APP1 && begins(content, "Exif\0\0")) {
            orientation = ExifOrientation.in(content);
        } else if (marker == APP2 && begins(content, "ICC_PROFILE\0")
                || marker == APP14 && begins(content, "Adobe")) {
            turn();
            write(marker, content);
        }
    }

    /** The orientation stands in an EXIF segment of its own, which holds nothing else. */
    private void turn() throws IOException {
        if (!turned && orientation != ExifOrientation.UPRIGHT) {
            write(APP1, ExifOrientation.alone(orientation));
        }
        turned = true;
    }

    /** Copies compressed data up to the next marker; a picture that breaks off ends there. */
    private int scan() throws IOException {
        scanned = true;
        while (true) {
            int value = in.nextOrEnd();
            if (value < 0) {
                return END;
            }
            if (value != 0xff) {
                out.write(value);
                continue;
            }
            int after = afterFill();
            if (after < 0) {
                return END;
            }
            if (after != 0 && !isRestart(after)) {
                return after;
            }
            out.write(0xff);
            out.write(after);
        }
    }

    private int afterFill() throws IOException {
        int value = in.nextOrEnd();
        while (value == 0xff) {
            value = in.nextOrEnd();
        }
        return value;
    }

    private int marker() throws IOException {
        if (in.next() != 0xff) {
            throw new FileDamaged();
        }
        int marker = afterFill();
        if (marker <= 0) {
            throw new FileDamaged();
        }
        return marker;
    }

    private static boolean isAlone(int marker) {
        return marker == 0x01 || isRestart(marker);
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xd0 && marker <= 0xd7;
    }

    private static boolean begins(byte[] content, String name) {
        var wanted = name.getBytes(ISO_8859_1);
        return content.length >= wanted.length
                && Arrays.equals(content, 0, wanted.length, wanted, 0, wanted.length);
    }

    private void mark(int marker) throws IOException {
        out.write(0xff);
        out.write(marker);
    }

    private void write(int marker, byte[] content) throws IOException {
        mark(marker);
        int length = content.length + 2;
        out.write(length >> 8);
        out.write(length);
        out.write(content);
    }
}
