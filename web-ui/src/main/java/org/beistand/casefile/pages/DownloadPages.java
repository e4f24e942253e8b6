package org.beistand.casefile.pages;

import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.casefile.DocumentFileOf;
import org.beistand.documents.Contents;
import org.beistand.documents.DocumentId;
import org.beistand.pages.Desk;
import org.beistand.pages.PageHandler;
import org.beistand.pages.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;

/** Hands out the files of documents, always as attachments. */
@PageHandler
class DownloadPages {
    private final Desk desk;
    private final Contents contents;

    DownloadPages(Desk desk, Contents contents) {
        this.desk = desk;
        this.contents = contents;
    }

    @GetMapping("/cases/{id}/documents/{part}")
    ResponseEntity<Flux<DataBuffer>> file(
            Ui ui,
            @PathVariable AdvocacyCaseId id,
            @PathVariable UUID part,
            @RequestParam(required = false) @Nullable Integer version) {
        var document = new DocumentId(part);
        var file = desk.ask(ui, new DocumentFileOf(id, document, version));
        var bytes = JdkFlowAdapter.flowPublisherToFlux(contents.read(document, file.content()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.content().type().mediaType()))
                .contentLength(file.content().size().bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.fileName().disposition())
                .body(bytes.map(DefaultDataBufferFactory.sharedInstance::wrap));
    }
}
