package org.beistand.casefile.pages;

import java.util.List;
import org.beistand.advocacy.ConsentForm;
import org.beistand.casefile.CaseFile;
import org.beistand.pages.Field;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;

/** What is entered when a conflict of interest is waived. */
final class ConflictForms {
    private ConflictForms() {}

    /** In writing, by whatever means. */
    static List<Field> waiver(Ui ui, Roster roster, CaseFile file) {
        var written =
                Option.of(ui, ConsentForm.class).stream()
                        .filter(o -> ConsentForm.valueOf(o.value()).isWritten())
                        .toList();
        return List.of(
                Field.line("consentedOn", "waiver.consentedOn", "", "date"),
                Field.chips("form", "consent.form", "waiver.form.hint", written),
                Field.line(
                        "textVersion", "waiver.textVersion", "waiver.textVersion.hint", "number"),
                Field.lines("measures", "waiver.measures", "waiver.measures.hint", 5));
    }

    static FormView waiver(FormView form, Ui ui, CaseFile file) {
        return form.with("consentedOn", ui.words().today());
    }
}
