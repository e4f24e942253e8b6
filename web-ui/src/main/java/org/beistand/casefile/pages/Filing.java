package org.beistand.casefile.pages;

import gg.jte.models.runtime.JteModel;
import java.util.function.Supplier;
import org.beistand.advocacy.DocumentCommand.FileDocument;
import org.beistand.advocacy.DocumentCommand.FileDocumentVersion;
import org.beistand.advocacy.DocumentKind;
import org.beistand.advocacy.DocumentLabel;
import org.beistand.documents.Contents;
import org.beistand.documents.Contents.Bringing;
import org.beistand.documents.DocumentId;
import org.beistand.documents.StoredContent;
import org.beistand.language.DomainCommand;
import org.beistand.language.Sealed;
import org.beistand.pages.Desk;
import org.beistand.pages.PagePart;
import org.beistand.pages.PostedFile;
import org.beistand.pages.Submission;
import org.beistand.pages.Submission.Reply;
import org.beistand.pages.Ui;
import org.springframework.http.ResponseEntity;

/** Takes a posted file: its bytes first, then the command that names them. */
@PagePart
class Filing {
    private final Contents contents;
    private final Submission submission;

    Filing(Contents contents, Submission submission) {
        this.contents = contents;
        this.submission = submission;
    }

    ResponseEntity<JteModel> document(Ui ui, At at, PostedFile posted, Reply reply) {
        var form = posted.form();
        var kind = form.choice("kind", DocumentKind.class);
        demandFile(posted);
        var label = DocumentSteps.label(form, called(posted));
        Supplier<DomainCommand> filed = null;
        if (kind != null && label != null) {
            var id = new DocumentId(form.idFor("document"));
            filed =
                    () ->
                            new FileDocument(
                                    at.caseId(),
                                    id,
                                    kind,
                                    brought(ui, at, id, posted),
                                    Sealed.of(label));
        }
        return submission.sendMade(ui, form, filed, reply);
    }

    ResponseEntity<JteModel> version(Ui ui, At at, PostedFile posted, Reply reply) {
        demandFile(posted);
        var id = DocumentId.of(at.part());
        return submission.sendMade(
                ui,
                posted.form(),
                () -> new FileDocumentVersion(at.caseId(), id, brought(ui, at, id, posted)),
                reply);
    }

    private static void demandFile(PostedFile posted) {
        if (posted.isMissing()) {
            posted.form().wrong("file", "file-missing");
        }
    }

    /** As it was typed, or else as the file is called on the device that it comes from. */
    private static String called(PostedFile posted) {
        var typed = posted.form().text("name");
        if (!typed.isEmpty() || posted.isMissing()) {
            return typed.isEmpty() ? "-" : typed;
        }
        var stem = posted.name().replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        return stem.substring(0, Math.min(stem.length(), DocumentLabel.LONGEST_NAME));
    }

    private StoredContent brought(Ui ui, At at, DocumentId id, PostedFile posted) {
        var bringing = new Bringing(at.caseId(), id, FileDocument.class);
        return Desk.await(contents.receive(ui.actor(), bringing, posted.bytes()));
    }
}
