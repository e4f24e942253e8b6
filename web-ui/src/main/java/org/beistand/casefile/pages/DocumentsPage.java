package org.beistand.casefile.pages;

import java.util.List;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;

/**
 * The page of the documents of a case.
 *
 * @param of the document of which another version is filed; empty for a new document
 * @param kinds what a document can be
 * @param takes the kinds of files that a browser should offer
 */
public record DocumentsPage(
        CaseView c, String of, FormView form, List<Option> kinds, String takes, long most) {
    public DocumentsPage {
        kinds = List.copyOf(kinds);
    }

    /** Where the form goes. */
    public String action() {
        var documents = c.path() + "/documents";
        return of.isEmpty() ? documents : documents + "/" + of + "/versions";
    }

    /** What the document is called of which another version is filed. */
    public String called() {
        return c.documents().about(of).findFirst().orElse("");
    }
}
