package org.beistand.casefile.pages;

import java.util.List;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;

/**
 * The page on which parts of an entry are blacked out.
 *
 * @param version which text of the entry it shows
 * @param parts the whole text, in parts that can be ticked and what lies between them
 */
public record RedactPage(
        CaseView c,
        String path,
        int version,
        List<Part> parts,
        List<Option> reasons,
        FormView form) {
    public RedactPage {
        parts = List.copyOf(parts);
        reasons = List.copyOf(reasons);
    }

    /** A part of the text; {@code span} is empty for what lies between. */
    public record Part(String text, String span) {}
}
