package org.beistand.demo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.beistand.documents.ContentType;

/** Makes the files of the demonstration, small ones that everybody sees to be invented. */
final class DemoFiles {
    private static final String INVENTED = "Muster. Erfunden für die Demonstration von Beistand.";
    private static final int WIDTH = 320;
    private static final int HEIGHT = 200;
    private static final int LINE = 72;

    private DemoFiles() {}

    /** A file of the type that holds the words, as far as such a file can. */
    static byte[] of(ContentType type, String words) {
        var lines = lines(words);
        return switch (type) {
            case PDF -> pdf(lines);
            case PNG -> png();
            case PLAIN_TEXT -> String.join("\n", lines).getBytes(UTF_8);
            case JPEG, DOCX, XLSX, ODT, ODS ->
                    throw new DemoRefused("The demonstration makes no file of " + type + ".");
        };
    }

    private static List<String> lines(String words) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.replace("|", " ").split("\\s+")) {
            if (line.length() + word.length() > LINE) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().strip());
        lines.add("");
        lines.add(INVENTED);
        return lines;
    }

    /** One page in the letters that every reader has. */
    private static byte[] pdf(List<String> lines) {
        var text = new StringBuilder("BT /F1 12 Tf 56 780 Td 18 TL\n");
        lines.forEach(
                l -> text.append('(').append(l.replaceAll("[()\\\\]", "")).append(") Tj T*\n"));
        text.append("ET");
        var objects =
                List.of(
                        "<< /Type /Catalog /Pages 2 0 R >>",
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                                + " /Resources << /Font << /F1 5 0 R >> >> >>",
                        "<< /Length %d >>\nstream\n%s\nendstream".formatted(text.length(), text),
                        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica"
                                + " /Encoding /WinAnsiEncoding >>");
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new StringBuilder();
        for (int n = 0; n < objects.size(); n++) {
            places.append("%010d 00000 n \n".formatted(file.length()));
            file.append("%d 0 obj\n%s\nendobj\n".formatted(n + 1, objects.get(n)));
        }
        int end = file.length();
        file.append("xref\n0 6\n0000000000 65535 f \n").append(places);
        file.append("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + end + "\n%%EOF\n");
        return file.toString().getBytes(ISO_8859_1);
    }

    /** A picture of a letterbox, more or less. */
    private static byte[] png() {
        var rows = ByteBuffer.allocate(HEIGHT * (3 * WIDTH + 1));
        for (int y = 0; y < HEIGHT; y++) {
            var _ = rows.put((byte) 0);
            for (int x = 0; x < WIDTH; x++) {
                var _ = rows.put(colour(x, y));
            }
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        var head = ByteBuffer.allocate(13).putInt(WIDTH).putInt(HEIGHT).put((byte) 8).put((byte) 2);
        out.writeBytes(chunk("IHDR", head.array()));
        out.writeBytes(chunk("IDAT", deflated(rows.array())));
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    private static byte[] colour(int x, int y) {
        boolean box = x > 90 && x < 230 && y > 50 && y < 160;
        boolean slot = x > 110 && x < 210 && y > 70 && y < 80;
        if (slot) {
            return new byte[] {40, 40, 44};
        }
        return box
                ? new byte[] {(byte) 214, (byte) 168, 60}
                : new byte[] {(byte) (150 + y / 4), (byte) (160 + y / 4), (byte) (168 + y / 5)};
    }

    private static byte[] deflated(byte[] bytes) {
        try (var deflater = new Deflater()) {
            deflater.setInput(bytes);
            deflater.finish();
            var out = new byte[bytes.length];
            return Arrays.copyOf(out, deflater.deflate(out));
        }
    }

    private static byte[] chunk(String name, byte[] content) {
        var named =
                ByteBuffer.allocate(content.length + 4).put(name.getBytes(ISO_8859_1)).put(content);
        var check = new CRC32();
        check.update(named.array());
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(named.array())
                .putInt((int) check.getValue())
                .array();
    }
}
