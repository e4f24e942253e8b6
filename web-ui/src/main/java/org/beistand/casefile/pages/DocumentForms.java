package org.beistand.casefile.pages;

import java.util.List;
import org.beistand.advocacy.DocumentKind;
import org.beistand.advocacy.DocumentWithdrawalReason;
import org.beistand.casefile.CaseFile;
import org.beistand.casefile.DocumentsOfCase.Document;
import org.beistand.pages.Field;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.beistand.pages.Revealed;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;

/** What is entered about documents. */
final class DocumentForms {
    private DocumentForms() {}

    static List<Field> label(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.line("name", "document.name", "", "text"),
                Field.chips("kind", "document.kind", "", Option.of(ui, DocumentKind.class)),
                Field.lines("description", "document.description", "", 3));
    }

    static List<Field> withdrawal(Ui ui, Roster roster, CaseFile file) {
        return List.of(
                Field.chips(
                        "reason",
                        "step.reason",
                        "",
                        Option.of(ui, DocumentWithdrawalReason.class)));
    }

    /** The form of a document as it is called now. */
    static FormView labelled(FormView form, CaseFile file, At at) {
        return file.documents().documents().stream()
                .filter(d -> d.documentId().toString().equals(at.part()))
                .findFirst()
                .map(d -> labelled(form, d))
                .orElse(form);
    }

    private static FormView labelled(FormView form, Document document) {
        var label = Revealed.value(document.label());
        var begun = form.with("kind", document.kind());
        return label == null
                ? begun
                : begun.with("name", label.name()).with("description", label.description());
    }
}
