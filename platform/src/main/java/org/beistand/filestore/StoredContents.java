package org.beistand.filestore;

import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import org.beistand.access.Gate;
import org.beistand.access.Subject;
import org.beistand.documents.ContentId;
import org.beistand.documents.ContentRejection.FileCutOff;
import org.beistand.documents.ContentRejection.TooManyFilesWaiting;
import org.beistand.documents.Contents;
import org.beistand.documents.DocumentId;
import org.beistand.documents.StoredContent;
import org.beistand.language.Actor;
import org.beistand.language.ErasableUnit;
import org.beistand.language.NotPossible;
import org.beistand.language.StaffId;
import org.beistand.sealing.PieceSeal;
import org.beistand.sealing.Sealing;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The contents of files in PostgreSQL. */
final class StoredContents implements Contents {
    /** Files of one person that wait to be filed. */
    static final int MOST_WAITING = 100;

    private final FileWork work;
    private final FileTable table;
    private final Surroundings around;

    /** What decides about a file and closes it. */
    record Surroundings(
            Gate gate, Sealing sealing, VirusScan scan, Supplier<UUID> randomIds, Clock clock) {}

    StoredContents(FileWork work, FileTable table, Surroundings around) {
        this.work = work;
        this.table = table;
        this.around = around;
    }

    @Override
    public CompletionStage<StoredContent> receive(
            Actor actor, Bringing bringing, InputStream file) {
        return work.receiving(() -> arrived(actor, bringing, file));
    }

    private StoredContent arrived(Actor actor, Bringing bringing, InputStream file) {
        var staff = actor.staffId();
        if (staff == null || !mayFile(actor, bringing)) {
            throw new NotPossible();
        }
        var content = new ContentId(around.randomIds().get());
        var unit = ErasableUnit.document(bringing.document());
        var seal = around.sealing().pieces(unit, content.value());
        begin(content, bringing, staff, seal);
        try {
            return whole(new Arrival(content, seal, (n, sealed) -> put(content, n, sealed)), file);
        } catch (RuntimeException | Error e) {
            statement(() -> table.sweep(content));
            throw e;
        }
    }

    private boolean mayFile(Actor actor, Bringing bringing) {
        var matter = bringing.matter().value();
        return work.connected(() -> around.gate().commandsFor(actor, Subject.CASE, matter))
                .contains(bringing.filing());
    }

    private void begin(ContentId content, Bringing bringing, StaffId staff, PieceSeal seal) {
        if (work.connected(() -> table.waiting(staff)) >= MOST_WAITING) {
            throw new TooManyFilesWaiting();
        }
        var row =
                new FileTable.Begun(
                        content,
                        bringing.document().value(),
                        bringing.matter().value(),
                        staff,
                        seal.keyId(),
                        around.clock().instant());
        statement(() -> table.begin(row));
    }

    private StoredContent whole(Arrival arrival, InputStream file) {
        var stored = arrival.read(file, around.scan());
        if (!work.connected(() -> table.whole(stored, arrival.pieces()))) {
            throw new FileCutOff(); // it took so long that it was swept meanwhile
        }
        return stored;
    }

    private void put(ContentId content, int number, byte[] sealed) {
        statement(() -> table.add(content, number, sealed));
    }

    private void statement(Runnable statement) {
        var _ =
                work.connected(() -> {
                    statement.run();
                    return true;
                });
    }

    @Override
    public Flow.Publisher<byte[]> read(DocumentId document, StoredContent content) {
        var pieces =
                Mono.fromCompletionStage(() -> work.run(() -> departure(document, content)))
                        .flatMapMany(Departure::pieces);
        return JdkFlowAdapter.publisherToFlowPublisher(Flux.from(pieces));
    }

    private Departure departure(DocumentId document, StoredContent content) {
        var kept =
                work.connected(() -> table.kept(document.value(), content))
                        .orElseThrow(NotPossible::new);
        var seal =
                around.sealing()
                        .piecesUnder(kept.key(), content.contentId().value())
                        .orElseThrow(NotPossible::new);
        return new Departure(content, kept, seal, number -> piece(content.contentId(), number));
    }

    private CompletableFuture<byte[]> piece(ContentId content, int number) {
        return work.run(() ->
                work.connected(() -> table.piece(content, number)).orElseThrow(NotPossible::new));
    }
}
