package org.beistand.casefile.projection;

import java.util.Map;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.casefile.DocumentFile;
import org.beistand.casefile.DocumentFileOf;
import org.beistand.documents.Contents;
import org.beistand.documents.DocumentId;
import org.beistand.language.Actor;
import org.beistand.queryside.Asks;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The files of documents for programs. */
@RestController
final class DocumentFileController {
    private final Asks asks;
    private final Contents contents;

    DocumentFileController(Asks asks, Contents contents) {
        this.asks = asks;
        this.contents = contents;
    }

    /**
     * The bytes of a document, as an attachment; the reading is recorded before the first of them.
     *
     * @param version from 1; the latest when it is not given
     */
    @GetMapping("/api/cases/{id}/documents/{documentId}/content")
    Mono<ResponseEntity<Flux<DataBuffer>>> content(
            @PathVariable Map<String, String> path,
            @RequestParam(required = false) @Nullable Integer version,
            Actor actor,
            ServerHttpRequest request) {
        var query =
                new DocumentFileOf(
                        Asks.id(path.getOrDefault("id", ""), AdvocacyCaseId::of),
                        Asks.id(path.getOrDefault("documentId", ""), DocumentId::of),
                        version);
        return asks.ask(query, actor, request).map(this::answer);
    }

    private ResponseEntity<Flux<DataBuffer>> answer(DocumentFile file) {
        var buffers = DefaultDataBufferFactory.sharedInstance;
        var bytes =
                JdkFlowAdapter.flowPublisherToFlux(
                        contents.read(file.documentId(), file.content()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.content().type().mediaType()))
                .contentLength(file.content().size().bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.fileName().disposition())
                .body(bytes.map(buffers::wrap));
    }
}
