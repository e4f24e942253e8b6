package org.beistand.filestore;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.CompletionStage;
import org.beistand.documents.StoredContent;
import org.beistand.language.NotPossible;
import org.beistand.sealing.PieceSeal;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One file on its way out, piece by piece as they are asked for. The last piece is handed over only
 * when all together are what the fact says; a receiver that got no last piece has no whole file.
 */
final class Departure {
    private final StoredContent content;
    private final FileTable.Kept kept;
    private final PieceSeal seal;
    private final Shelf shelf;
    private final MessageDigest digest = Digests.sha256();

    /** Where sealed pieces lie. */
    @FunctionalInterface
    interface Shelf {
        CompletionStage<byte[]> piece(int number);
    }

    Departure(StoredContent content, FileTable.Kept kept, PieceSeal seal, Shelf shelf) {
        this.content = content;
        this.kept = kept;
        this.seal = seal;
        this.shelf = shelf;
    }

    Flux<byte[]> pieces() {
        return Flux.range(0, kept.pieces())
                .concatMap(
                        n -> Mono.fromCompletionStage(() -> shelf.piece(n)).map(s -> open(n, s)),
                        0);
    }

    private byte[] open(int number, byte[] sealed) {
        boolean last = number == kept.pieces() - 1;
        digest.update(sealed);
        if (last && !HexFormat.of().formatHex(digest.digest()).equals(content.digest().hex())) {
            throw new NotPossible();
        }
        return seal.open(number, last, sealed);
    }
}
