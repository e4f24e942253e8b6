package org.beistand.filestore;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.beistand.documents.ContentRejection.FileDamaged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTellNothingTest {

    private static byte[] jpeg(byte[] file) throws IOException {
        var out = new ByteArrayOutputStream();
        new JpegCleaning(new Source(new ByteArrayInputStream(file)), out).clean();
        return out.toByteArray();
    }

    private static byte[] png(byte[] file) throws IOException {
        var out = new ByteArrayOutputStream();
        new PngCleaning(new Source(new ByteArrayInputStream(file)), out).clean();
        return out.toByteArray();
    }

    private static void assertSamePicture(byte[] one, byte[] other) {
        var left = Pictures.seen(one);
        var right = Pictures.seen(other);
        assertThat(right.getWidth()).isEqualTo(left.getWidth());
        assertThat(right.getRGB(0, 0, 96, 64, null, 0, 96))
                .isEqualTo(left.getRGB(0, 0, 96, 64, null, 0, 96));
    }

    @Test
    void the_pictures_told_something_before() {
        assertThat(new String(Pictures.talkativeJpeg(6), ISO_8859_1)).contains(Pictures.PLACE);
        assertThat(new String(Pictures.talkativePng(), ISO_8859_1)).contains(Pictures.PLACE);
    }

    @Test
    void a_jpeg_shows_the_same_and_tells_nothing() throws IOException {
        var clean = jpeg(Pictures.talkativeJpeg(1));

        assertThat(new String(clean, ISO_8859_1)).doesNotContain(Pictures.PLACE, "Exif", "MPF");
        assertSamePicture(Pictures.plain("jpeg"), clean);
        assertThat(jpeg(clean)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6, 8})
    void a_jpeg_still_says_how_the_camera_was_held(int orientation) throws IOException {
        var clean = jpeg(Pictures.talkativeJpeg(orientation));

        var text = new String(clean, ISO_8859_1);
        int at = text.indexOf("Exif");
        assertThat(text).doesNotContain(Pictures.PLACE);
        assertThat(ExifOrientation.in(Arrays.copyOfRange(clean, at, at + 32)))
                .isEqualTo(orientation);
        assertSamePicture(Pictures.plain("jpeg"), clean);
    }

    @Test
    void a_png_shows_the_same_and_tells_nothing() throws IOException {
        var clean = png(Pictures.talkativePng());

        assertThat(new String(clean, ISO_8859_1)).doesNotContain(Pictures.PLACE, "tEXt", "eXIf");
        assertThat(clean).isEqualTo(Pictures.plain("png"));
        assertSamePicture(Pictures.plain("png"), clean);
    }

    @Test
    void a_picture_that_breaks_off_within_its_head_is_damaged() {
        for (int length = 2; length < 160; length++) {
            var head = Arrays.copyOf(Pictures.talkativeJpeg(6), length);
            assertThatThrownBy(() -> jpeg(head)).isInstanceOf(FileDamaged.class);
        }
        for (int length = 0; length < Pictures.plain("png").length; length += 7) {
            var head = Arrays.copyOf(Pictures.talkativePng(), length);
            assertThatThrownBy(() -> png(head)).isInstanceOf(FileDamaged.class);
        }
    }

    @Test
    void a_jpeg_that_breaks_off_within_its_picture_ends_there() throws IOException {
        var plain = Pictures.plain("jpeg");

        var clean = jpeg(Arrays.copyOf(plain, plain.length - 40));

        assertThat(clean).endsWith(0xff, 0xd9);
    }

    @Test
    void what_only_begins_like_a_picture_is_damaged() {
        assertThatThrownBy(() -> jpeg(new byte[] {(byte) 0xff, (byte) 0xd8, 0, 0}))
                .isInstanceOf(FileDamaged.class);
        assertThatThrownBy(() -> jpeg(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 2}))
                .isInstanceOf(FileDamaged.class);
        var foreign = Pictures.plain("png");
        foreign[12] = 'X';
        assertThatThrownBy(() -> png(foreign)).isInstanceOf(FileDamaged.class);
    }
}
