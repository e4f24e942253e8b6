package org.beistand.advocacy.command;

import java.util.List;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.DocumentCommand;
import org.beistand.advocacy.DocumentCommand.FileDocument;
import org.beistand.advocacy.DocumentCommand.FileDocumentVersion;
import org.beistand.advocacy.DocumentCommand.RelabelDocument;
import org.beistand.advocacy.DocumentCommand.WithdrawDocument;
import org.beistand.advocacy.DocumentEvent.DocumentFiled;
import org.beistand.advocacy.DocumentEvent.DocumentRelabelled;
import org.beistand.advocacy.DocumentEvent.DocumentVersionFiled;
import org.beistand.advocacy.DocumentEvent.DocumentWithdrawn;
import org.beistand.advocacy.DocumentRejection.DocumentFiledInError;
import org.beistand.advocacy.DocumentRejection.DocumentUnknown;
import org.beistand.advocacy.command.Documents.Filed;

/** Documents are added to, called otherwise or marked, never replaced and never taken away. */
final class DocumentDecider {
    private DocumentDecider() {}

    static List<AdvocacyCaseEvent> decide(DocumentCommand command, AdvocacyCaseState state) {
        return switch (command) {
            case FileDocument c -> file(c, state);
            case FileDocumentVersion c -> file(c, state);
            case RelabelDocument c -> relabel(c, state);
            case WithdrawDocument c -> withdraw(c, state);
        };
    }

    private static List<AdvocacyCaseEvent> file(FileDocument c, AdvocacyCaseState state) {
        WorkDecider.demandNew(c, state, c.documentId().value());
        return List.of(
                new DocumentFiled(c.caseId(), c.documentId(), c.kind(), c.content(), c.label()));
    }

    private static List<AdvocacyCaseEvent> file(FileDocumentVersion c, AdvocacyCaseState state) {
        var document = known(c, state);
        if (document.contents().contains(c.content().contentId())) {
            return List.of();
        }
        demandStanding(c, state, document);
        return List.of(new DocumentVersionFiled(c.caseId(), c.documentId(), c.content()));
    }

    private static List<AdvocacyCaseEvent> relabel(RelabelDocument c, AdvocacyCaseState state) {
        demandStanding(c, state, known(c, state));
        return List.of(new DocumentRelabelled(c.caseId(), c.documentId(), c.kind(), c.label()));
    }

    private static List<AdvocacyCaseEvent> withdraw(WithdrawDocument c, AdvocacyCaseState state) {
        var document = known(c, state);
        if (document.withdrawn().filter(c.reason()::equals).isPresent()) {
            return List.of();
        }
        demandStanding(c, state, document);
        return List.of(new DocumentWithdrawn(c.caseId(), c.documentId(), c.reason()));
    }

    private static Filed known(DocumentCommand c, AdvocacyCaseState state) {
        var document = state.matter().care().documents().all().get(c.documentId());
        if (document == null) {
            throw new DocumentUnknown(c.caseId());
        }
        return document;
    }

    private static void demandStanding(DocumentCommand c, AdvocacyCaseState state, Filed document) {
        WorkDecider.demandOpen(c, state);
        if (document.withdrawn().isPresent()) {
            throw new DocumentFiledInError(c.caseId());
        }
    }
}
