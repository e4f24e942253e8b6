package org.beistand.filestore;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.beistand.documents.ContentRejection.FileDamaged;

/**
 * Copies a PNG picture without what it tells besides (W3C PNG, third edition): texts, times and
 * EXIF go, unknown chunks and whatever follows the picture too; what its colours need stays.
 */
final class PngCleaning {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "IDAT", "IEND");
    private static final Set<String> KEPT =
            Set.of(
                    "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "bKGD", "pHYs", "cICP", "mDCV",
                    "cLLI", "acTL", "fcTL", "fdAT");
    private static final int CHECK_BYTES = 4;

    private final Source in;
    private final OutputStream out;

    PngCleaning(Source in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    void clean() throws IOException {
        if (!Arrays.equals(in.exactly(SIGNATURE.length), SIGNATURE)) {
            throw new FileDamaged();
        }
        out.write(SIGNATURE);
        var name = "";
        while (!name.equals("IEND")) {
            name = chunk();
        }
        in.drain();
    }

    private String chunk() throws IOException {
        long length = in.four();
        var type = in.exactly(4);
        var name = new String(type, StandardCharsets.ISO_8859_1);
        boolean critical = Character.isUpperCase(name.charAt(0));
        if (length > Integer.MAX_VALUE || critical && !NEEDED.contains(name)) {
            throw new FileDamaged();
        }
        boolean stays = critical || KEPT.contains(name);
        var to = stays ? out : OutputStream.nullOutputStream();
        to.write(ByteBuffer.allocate(4).putInt((int) length).array());
        to.write(type);
        in.copy(length + CHECK_BYTES, to);
        return name;
    }
}
