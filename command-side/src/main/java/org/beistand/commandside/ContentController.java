package org.beistand.commandside;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.Duration;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.DocumentCommand.FileDocument;
import org.beistand.documents.ArrivingBytes;
import org.beistand.documents.Contents;
import org.beistand.documents.Contents.Bringing;
import org.beistand.documents.DocumentId;
import org.beistand.documents.StoredContent;
import org.beistand.language.Actor;
import org.beistand.language.NotPossible;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Takes the bytes of files from programs, before a command names them. */
@RestController
final class ContentController {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Contents contents;

    ContentController(Contents contents) {
        this.contents = contents;
    }

    /**
     * Brings the bytes of a document, or of its next version. They are told by their content,
     * sealed, and kept for a day; file-document or file-document-version then names what this
     * answers, word for word.
     *
     * @param id of the document, chosen by the caller; the same may be brought again
     * @param caseId of the case that it is for
     */
    @PutMapping(
            path = "/api/documents/{id}/content",
            consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    Mono<StoredContent> bring(
            @PathVariable String id,
            @RequestParam("case") String caseId,
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) ServerHttpRequest request) {
        var bringing = bringing(id, caseId);
        var blocks = request.getBody().map(ContentController::block).timeout(PATIENCE).toStream(1);
        return Mono.fromCompletionStage(
                contents.receive(actor, bringing, new ArrivingBytes(blocks)));
    }

    private static Bringing bringing(String id, String caseId) {
        try {
            return new Bringing(AdvocacyCaseId.of(caseId), DocumentId.of(id), FileDocument.class);
        } catch (IllegalArgumentException _) {
            throw new NotPossible();
        }
    }

    private static byte[] block(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        var _ = buffer.read(bytes);
        var _ = DataBufferUtils.release(buffer);
        return bytes;
    }
}
