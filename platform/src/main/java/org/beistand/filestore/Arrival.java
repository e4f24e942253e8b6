package org.beistand.filestore;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.beistand.documents.ContentDigest;
import org.beistand.documents.ContentId;
import org.beistand.documents.ContentRejection.FileCutOff;
import org.beistand.documents.ContentRejection.FileDamaged;
import org.beistand.documents.ContentRejection.FileEmpty;
import org.beistand.documents.ContentRejection.FileInfected;
import org.beistand.documents.ContentRejection.FileTypeNotTaken;
import org.beistand.documents.ContentType;
import org.beistand.documents.FileSize;
import org.beistand.documents.StoredContent;
import org.beistand.sealing.PieceSeal;

/** One file on its way in, piece by piece. */
final class Arrival {
    private final ContentId content;
    private final PieceSeal seal;
    private final Shelf shelf;
    private final MessageDigest digest = Digests.sha256();
    private final Pieces pieces = new Pieces(this::store);

    /** Where sealed pieces are put. */
    @FunctionalInterface
    interface Shelf {
        void put(int number, byte[] sealed);
    }

    Arrival(ContentId content, PieceSeal seal, Shelf shelf) {
        this.content = content;
        this.seal = seal;
        this.shelf = shelf;
    }

    /** Reads the file to its end. */
    StoredContent read(InputStream file, VirusScan scan) {
        try (var look = scan.begin();
                var watched = new WatchedBytes(file, look)) {
            var type = copy(watched);
            if (!look.isClean()) {
                throw new FileInfected();
            }
            pieces.end();
            return new StoredContent(content, type, new FileSize(pieces.written()), digested());
        } catch (IOException _) {
            throw new FileCutOff(); // its words could hold the file's
        }
    }

    int pieces() {
        return pieces.count();
    }

    private ContentType copy(InputStream file) throws IOException {
        var head = file.readNBytes(TypeByContent.HEAD);
        if (head.length == 0) {
            throw new FileEmpty();
        }
        var type = TypeByContent.of(head).orElseThrow(FileTypeNotTaken::new);
        copy(type, new SequenceInputStream(new ByteArrayInputStream(head), file), pieces);
        return type;
    }

    private static void copy(ContentType type, InputStream file, OutputStream to)
            throws IOException {
        switch (type) {
            case JPEG -> new JpegCleaning(new Source(file), to).clean();
            case PNG -> new PngCleaning(new Source(file), to).clean();
            case PDF, PLAIN_TEXT, DOCX, XLSX, ODT, ODS -> {
                var _ = file.transferTo(to);
            }
        }
    }

    private void store(int number, boolean last, byte[] clear) {
        if (clear.length == 0) {
            throw new FileDamaged();
        }
        var sealed = seal.close(number, last, clear);
        digest.update(sealed);
        shelf.put(number, sealed);
    }

    private ContentDigest digested() {
        return new ContentDigest(HexFormat.of().formatHex(digest.digest()));
    }
}
