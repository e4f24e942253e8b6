package org.beistand.pages.testing;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.beistand.documents.ContentType;
import org.beistand.documents.Contents;
import org.beistand.documents.DocumentId;
import org.beistand.documents.StoredContent;
import org.beistand.language.Actor;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;

/** Takes nothing and hands out the same few words. */
final class FakeContents implements Contents {

    @Override
    public CompletionStage<StoredContent> receive(
            Actor actor, Bringing bringing, InputStream file) {
        return CompletableFuture.completedFuture(FakeDocuments.content(ContentType.PDF));
    }

    @Override
    public Flow.Publisher<byte[]> read(DocumentId document, StoredContent content) {
        var words = "Inhalt".getBytes(StandardCharsets.UTF_8);
        return JdkFlowAdapter.publisherToFlowPublisher(Flux.just(words));
    }
}
