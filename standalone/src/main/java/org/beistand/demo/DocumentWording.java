package org.beistand.demo;

import java.io.ByteArrayInputStream;
import java.util.Set;
import org.beistand.advocacy.DocumentCommand.FileDocument;
import org.beistand.advocacy.DocumentCommand.FileDocumentVersion;
import org.beistand.advocacy.DocumentCommand.RelabelDocument;
import org.beistand.advocacy.DocumentCommand.WithdrawDocument;
import org.beistand.advocacy.DocumentKind;
import org.beistand.advocacy.DocumentLabel;
import org.beistand.advocacy.DocumentWithdrawalReason;
import org.beistand.documents.ContentType;
import org.beistand.documents.Contents;
import org.beistand.documents.Contents.Bringing;
import org.beistand.documents.DocumentId;
import org.beistand.documents.StoredContent;
import org.beistand.language.DomainCommand;
import org.beistand.language.Sealed;

/** Puts the lines about documents of one story into commands; makes and brings their files. */
record DocumentWording(Story story, Contents contents) {
    private static final Set<String> VERBS = Set.of("file", "version", "relabel", "withdraw");

    /** Whether the line is about a document. */
    static boolean tells(StoryLine line) {
        return VERBS.contains(line.verb());
    }

    DomainCommand command(StoryLine line) {
        var id = story.caseId();
        var document = document(line);
        return switch (line.verb()) {
            case "file" ->
                    new FileDocument(
                            id,
                            document,
                            line.code(1, DocumentKind.class),
                            brought(line, document, line.code(2, ContentType.class)),
                            label(line));
            case "version" ->
                    new FileDocumentVersion(
                            id, document, brought(line, document, line.code(1, ContentType.class)));
            case "relabel" ->
                    new RelabelDocument(
                            id, document, line.code(1, DocumentKind.class), label(line));
            case "withdraw" ->
                    new WithdrawDocument(
                            id, document, line.code(1, DocumentWithdrawalReason.class));
            default -> throw new DemoRefused("No story knows “" + line.verb() + "”.");
        };
    }

    private DocumentId document(StoryLine line) {
        return new DocumentId(DemoIds.of("document", story.key(), line.word(0)));
    }

    /** What stands before the first bar is the name. */
    private static Sealed<DocumentLabel> label(StoryLine line) {
        var parts = line.text().split("\\|", 3);
        return Sealed.of(
                new DocumentLabel(parts[0].strip(), parts.length < 2 ? "" : parts[1].strip()));
    }

    private StoredContent brought(StoryLine line, DocumentId document, ContentType type) {
        var bringing = new Bringing(story.caseId(), document, FileDocument.class);
        var bytes = new ByteArrayInputStream(DemoFiles.of(type, line.text()));
        return contents.receive(line.member().actor(), bringing, bytes)
                .toCompletableFuture()
                .join();
    }
}
