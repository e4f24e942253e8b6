package org.beistand.casefile.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.beistand.chronology.pages.ChronologyView;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.beistand.staff.Snippet;
import org.jspecify.annotations.Nullable;

/**
 * The whole page of a case.
 *
 * @param add which form stands open: {@code contact} or {@code note}
 * @param form that form
 * @param draft the name of its draft
 * @param others where a contact can stand as well; {@code null} as long as nobody asks
 */
public record CasePage(
        CaseView c,
        WorkView work,
        ChronologyView chronology,
        String add,
        FormView form,
        String draft,
        Choices choices,
        @Nullable List<CaseToPick> others) {

    /** What the forms offer. */
    public record Choices(
            List<Option> media,
            List<Option> directions,
            List<Option> reached,
            List<Option> partners,
            List<Option> settings,
            List<Option> lateReasons,
            List<Option> noteKinds,
            List<Option> reaches,
            List<Snippet> snippets) {}

    /** The id under which a button beside a part of the case takes effect at most once. */
    public String idFor(String part) {
        return UUID.nameUUIDFromBytes((form.commandId() + "/" + part).getBytes(UTF_8)).toString();
    }
}
