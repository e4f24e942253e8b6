package org.beistand.casefile.pages;

import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.DocumentCommand.RelabelDocument;
import org.beistand.advocacy.DocumentCommand.WithdrawDocument;
import org.beistand.advocacy.DocumentKind;
import org.beistand.advocacy.DocumentLabel;
import org.beistand.advocacy.DocumentWithdrawalReason;
import org.beistand.documents.DocumentId;
import org.beistand.language.InvalidValue;
import org.beistand.language.Sealed;
import org.beistand.pages.PostedForm;
import org.jspecify.annotations.Nullable;

/** Reads the commands about documents; {@code null} when something is wrong. */
final class DocumentSteps {
    private DocumentSteps() {}

    static @Nullable AdvocacyCaseCommand label(PostedForm form, At at) {
        var kind = form.choice("kind", DocumentKind.class);
        var label = label(form, form.text("name"));
        return kind == null || label == null
                ? null
                : new RelabelDocument(
                        at.caseId(), DocumentId.of(at.part()), kind, Sealed.of(label));
    }

    static @Nullable AdvocacyCaseCommand withdrawal(PostedForm form, At at) {
        var reason = form.choice("reason", DocumentWithdrawalReason.class);
        return reason == null
                ? null
                : new WithdrawDocument(at.caseId(), DocumentId.of(at.part()), reason);
    }

    /** The label that a form gives to a document that is called so. */
    static @Nullable DocumentLabel label(PostedForm form, String called) {
        try {
            return new DocumentLabel(called, form.text("description"));
        } catch (InvalidValue e) {
            boolean name = e.code().startsWith("document-name");
            return form.wrong(name ? "name" : "description", e.code());
        }
    }
}
