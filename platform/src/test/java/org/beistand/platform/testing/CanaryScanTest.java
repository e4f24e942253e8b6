package org.beistand.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.beistand.platform.testing.CanaryScan.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** P1: the scanner first finds what was planted, in each form and each place. */
class CanaryScanTest {
    private static final String WORD = "Kärnßpecht Übung";
    private final CanaryScan scan = new CanaryScan(List.of("Zaunkönigin", WORD, "nothingofthis"));
    @TempDir private Path folder;

    record Planted(String name, byte[] bytes) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Planted> forms() throws IOException {
        var planted = new ArrayList<Planted>();
        for (var charset :
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.ISO_8859_1,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE,
                        Charset.forName("UTF-16"))) {
            planted.add(new Planted(charset.name(), WORD.getBytes(charset)));
        }
        var utf8 = WORD.getBytes(StandardCharsets.UTF_8);
        planted.add(utf8("small letters", WORD.toLowerCase(Locale.ROOT)));
        planted.add(utf8("capital letters", WORD.toUpperCase(Locale.ROOT)));
        add(planted, "hex", HexFormat.of().formatHex(utf8));
        add(planted, "capital hex", HexFormat.of().withUpperCase().formatHex(utf8));
        add(planted, "URL", URLEncoder.encode(WORD, StandardCharsets.UTF_8).replace("+", "%20"));
        add(planted, "form", URLEncoder.encode(WORD, StandardCharsets.UTF_8));
        add(planted, "URL, small hex", "K%c3%a4rn%c3%9fpecht%20%c3%9cbung");
        add(planted, "URL, each byte", "%" + HexFormat.ofDelimiter("%").formatHex(utf8));
        add(planted, "JSON", "K\\u00e4rn\\u00DFpecht \\u00DCbung");
        for (var before : List.of("", "x", "xy", "xyz", "{\"a\":\"", "{\"ab\":\"", "{\"abc\":\"")) {
            for (var after : List.of("", "!", "!!", "\"}")) {
                var text = (before + WORD + after).getBytes(StandardCharsets.UTF_8);
                var name = "base64 of " + before + "…" + after;
                add(planted, name, Base64.getEncoder().encodeToString(text));
                add(planted, "URL " + name, Base64.getUrlEncoder().encodeToString(text));
            }
        }
        planted.add(new Planted("gzip", gzip(utf8)));
        planted.add(new Planted("zlib", deflate(utf8)));
        planted.add(new Planted("gzip of UTF-16", gzip(WORD.getBytes(StandardCharsets.UTF_16LE))));
        planted.add(new Planted("gzip in gzip", gzip(around(gzip(utf8), 50))));
        return planted.stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_planted_word_is_found_in_every_form(Planted planted) throws IOException {
        Files.write(folder.resolve("planted.bin"), around(planted.bytes(), 1_000));

        assertThat(scan.files(folder)).extracting(Hit::word).containsOnly(WORD);
    }

    @Test
    void a_word_is_found_wherever_a_large_file_is_cut() throws IOException {
        var file = folder.resolve("large.bin");
        var size = 3 << 20;
        for (int cut = -40; cut <= 40; cut += 2) {
            var bytes = new byte[size];
            var word = WORD.getBytes(StandardCharsets.UTF_16LE);
            System.arraycopy(word, 0, bytes, (1 << 20) + cut, word.length);
            var packed = gzip(WORD.getBytes(StandardCharsets.UTF_8));
            System.arraycopy(packed, 0, bytes, (2 << 20) + cut, packed.length);
            Files.write(file, bytes);

            assertThat(scan.files(folder))
                    .extracting(Hit::place)
                    .as("cut " + cut)
                    .contains(file.toString(), file + " (inflated)");
        }
    }

    @Test
    void a_broken_stream_is_searched_as_far_as_it_goes() throws IOException {
        var text = new ByteArrayOutputStream();
        text.write(WORD.getBytes(StandardCharsets.UTF_8));
        text.write(noise(200_000));
        var packed = gzip(text.toByteArray());
        Files.write(folder.resolve("torn.gz"), Arrays.copyOf(packed, 100_000));

        assertThat(scan.files(folder)).isNotEmpty();
    }

    @Test
    void folders_below_are_searched_and_hits_say_where() throws IOException {
        var deep = Files.createDirectories(folder.resolve("a/b/c"));
        var file = deep.resolve("application.log");
        Files.writeString(file, "INFO nothing\nWARN about " + WORD + "\n");

        assertThat(scan.files(folder)).containsExactly(new Hit(WORD, file.toString(), "UTF-8"));
    }

    @Test
    void nothing_is_found_where_nothing_was_planted() throws IOException {
        Files.write(folder.resolve("noise.bin"), noise(4 << 20));
        Files.writeString(folder.resolve("near.txt"), "Kärnßpecht übte; Zaunköni; nothing of this");

        assertThat(scan.files(folder)).isEmpty();
    }

    private static void add(List<Planted> planted, String name, String text) {
        planted.add(new Planted(name, text.getBytes(StandardCharsets.US_ASCII)));
    }

    private static Planted utf8(String name, String text) {
        return new Planted(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] around(byte[] planted, int noise) {
        var bytes = noise(noise + planted.length);
        System.arraycopy(planted, 0, bytes, noise / 2, planted.length);
        return bytes;
    }

    private static byte[] noise(int length) {
        var bytes = new byte[length];
        new Random(42).nextBytes(bytes);
        return bytes;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        return written(new GZIPOutputStream(packed), bytes, packed);
    }

    private static byte[] deflate(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        return written(new DeflaterOutputStream(packed), bytes, packed);
    }

    private static byte[] written(OutputStream to, byte[] bytes, ByteArrayOutputStream packed)
            throws IOException {
        try (to) {
            to.write(bytes);
        }
        return packed.toByteArray();
    }
}
