package org.beistand.filestore;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures that tell more than they show. */
final class Pictures {
    /** Told in every place where a picture can tell something besides. */
    static final String PLACE = "Zufluchtsweg-7741";

    private Pictures() {}

    static byte[] plain(String format) {
        var image = new BufferedImage(96, 64, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 96; x++) {
            for (int y = 0; y < 64; y++) {
                image.setRGB(x, y, x * 517 + y * 31337 + x * y * 7);
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalStateException(format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static BufferedImage seen(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JPEG as a phone makes it: place, comment, thumbnail, another picture behind its end. */
    static byte[] talkativeJpeg(int orientation) {
        var plain = plain("jpeg");
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd8});
        out.writeBytes(segment(0xe0, "JFIF\0\1\1\0\0\1\0\1\1\1" + PLACE));
        out.writeBytes(exif(orientation));
        out.writeBytes(segment(0xe1, "http://ns.adobe.com/xap/1.0/\0<x>" + PLACE + "</x>"));
        out.writeBytes(segment(0xe2, "MPF\0" + PLACE));
        out.writeBytes(segment(0xed, "Photoshop 3.0\0" + PLACE));
        out.writeBytes(segment(0xfe, PLACE));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(("ftypmp42" + PLACE).getBytes(ISO_8859_1));
        return out.toByteArray();
    }

    static byte[] exif(int orientation) {
        var segment = ExifOrientation.alone(orientation);
        return segment(0xe1, new String(segment, ISO_8859_1) + PLACE);
    }

    private static byte[] segment(int marker, String content) {
        var bytes = content.getBytes(ISO_8859_1);
        return ByteBuffer.allocate(bytes.length + 4)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (bytes.length + 2))
                .put(bytes)
                .array();
    }

    /** A PNG with texts, time, EXIF, a chunk of somebody's own and bytes behind its end. */
    static byte[] talkativePng() {
        var plain = plain("png");
        int header = 8 + 25;
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, header);
        for (var name : new String[] {"tEXt", "zTXt", "iTXt", "tIME", "eXIf", "prVt"}) {
            out.writeBytes(chunk(name, "Comment\0" + PLACE));
        }
        out.write(plain, header, plain.length - header);
        out.writeBytes(PLACE.getBytes(ISO_8859_1));
        return out.toByteArray();
    }

    static byte[] chunk(String name, String content) {
        var bytes = (name + content).getBytes(ISO_8859_1);
        var check = new CRC32();
        check.update(bytes);
        return ByteBuffer.allocate(bytes.length + 8)
                .putInt(content.length())
                .put(bytes)
                .putInt((int) check.getValue())
                .array();
    }
}
