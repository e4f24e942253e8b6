package org.beistand.documents;

import java.io.InputStream;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.beistand.language.Actor;
import org.beistand.language.DomainCommand;
import org.beistand.language.NotNow;
import org.beistand.language.NotPossible;
import org.beistand.language.TypedId;

/**
 * The port through which the bytes of files come in and go out, piece by piece and never as a
 * whole. A content stands aside until a command names it; one that nobody names within a day is
 * swept away.
 */
public interface Contents {
    /** Under which name a request carries the parts of a form with a file, still unread. */
    String PARTS = "org.beistand.documents.parts";

    /**
     * What is brought, and for what.
     *
     * @param matter the case it is meant for
     * @param filing the command that is to name it; who may not send it may bring nothing either
     */
    record Bringing(TypedId matter, DocumentId document, Class<? extends DomainCommand> filing) {}

    /**
     * Takes the bytes of a file. They are sealed under the document's key as they arrive; what a
     * picture tells about place, time and device is left out. The stream is read to its end and
     * closed, on a thread that may wait. The stage fails with {@link NotPossible}, with a {@link
     * ContentRejection} for what is not taken, and with {@link NotNow} when too much arrives at
     * once; then nothing is kept.
     */
    CompletionStage<StoredContent> receive(Actor actor, Bringing bringing, InputStream file);

    /**
     * The bytes of a content, piece by piece as they are asked for. Asks no gate: the content
     * stands in an answer that passed it. Fails with {@link NotPossible} when the content is not
     * kept or its key is gone, and breaks off when a piece is not the one that was stored.
     */
    Flow.Publisher<byte[]> read(DocumentId document, StoredContent content);
}
