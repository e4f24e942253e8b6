package org.beistand.filestore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.beistand.documents.ContentType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TypeByContentTest {
    private static final String ODF = "application/vnd.oasis.opendocument.";

    static Stream<Arguments> files() throws IOException {
        return Stream.of(
                file("pdf", ContentType.PDF, "%PDF-1.7\n%\u00e2\n1 0 obj".getBytes(UTF_8)),
                file("jpeg", ContentType.JPEG, Pictures.plain("jpeg")),
                file("png", ContentType.PNG, Pictures.plain("png")),
                file(
                        "text",
                        ContentType.PLAIN_TEXT,
                        "Grüße aus Köln\nzweite Zeile".getBytes(UTF_8)),
                file("docx", ContentType.DOCX, zip("[Content_Types].xml", "word/document.xml")),
                file("xlsx", ContentType.XLSX, zip("[Content_Types].xml", "xl/workbook.xml")),
                file("odt", ContentType.ODT, openDocument("text")),
                file("ods", ContentType.ODS, openDocument("spreadsheet")),
                file("zip", null, zip("a.txt", "b.txt")),
                file("jar", null, zip("META-INF/MANIFEST.MF", "A.class")),
                file("html", null, "<!DOCTYPE html><html><script>1</script>".getBytes(UTF_8)),
                file("svg", null, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8)),
                file("script", null, "#!/bin/sh\nrm -rf /\n".getBytes(UTF_8)),
                file("program", null, new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0}),
                file("windows", null, "MZ\u0090\0\3\0\0\0\4\0\0\0".getBytes(UTF_8)),
                file("gif", null, Pictures.plain("gif")),
                file("old word", null, new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}));
    }

    private static Arguments file(String name, @Nullable ContentType type, byte[] bytes) {
        return Arguments.of(name, type, bytes);
    }

    private static byte[] zip(String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] openDocument(String kind) throws IOException {
        var type = (ODF + kind).getBytes(UTF_8);
        var check = new CRC32();
        check.update(type);
        var first = new ZipEntry("mimetype");
        first.setMethod(ZipEntry.STORED);
        first.setSize(type.length);
        first.setCrc(check.getValue());
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(first);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
        }
        return out.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_file_is_what_its_bytes_say(String name, @Nullable ContentType type, byte[] bytes) {
        assertThat(TypeByContent.of(bytes).orElse(null)).isEqualTo(type);
    }
}
