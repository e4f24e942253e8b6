package org.beistand.filestore;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.beistand.documents.ContentType;

/** Tells what a file is by its first bytes; names and what a browser says are never asked. */
final class TypeByContent {
    /** How many bytes are looked at. */
    static final int HEAD = 64 * 1024;

    private static final int MOST_ENTRIES = 100;

    private TypeByContent() {}

    /** The type of what begins like this, if it is one that is taken. */
    static Optional<ContentType> of(byte[] head) {
        return switch (detected(head)) {
            case "application/pdf" -> Optional.of(ContentType.PDF);
            case "image/jpeg" -> Optional.of(ContentType.JPEG);
            case "image/png" -> Optional.of(ContentType.PNG);
            case "text/plain" -> Optional.of(ContentType.PLAIN_TEXT);
            case "application/vnd.oasis.opendocument.text" -> Optional.of(ContentType.ODT);
            case "application/vnd.oasis.opendocument.spreadsheet" -> Optional.of(ContentType.ODS);
            case "application/zip", "application/x-tika-ooxml" -> container(head);
            default -> Optional.empty();
        };
    }

    private static String detected(byte[] head) {
        try {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(new ByteArrayInputStream(head), new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory cannot be read", e);
        }
    }

    /** Office files are ZIP archives; the names of their parts tell which. */
    private static Optional<ContentType> container(byte[] head) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(head))) {
            var entry = zip.getNextEntry();
            for (int n = 0; entry != null && n < MOST_ENTRIES; n++) {
                if (entry.getName().startsWith("word/")) {
                    return Optional.of(ContentType.DOCX);
                }
                if (entry.getName().startsWith("xl/")) {
                    return Optional.of(ContentType.XLSX);
                }
                entry = zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException _) {
            // the head ends within an entry, or it is no archive after all
        }
        return Optional.empty();
    }
}
