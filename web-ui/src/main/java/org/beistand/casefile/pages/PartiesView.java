package org.beistand.casefile.pages;

import java.util.List;
import org.beistand.casefile.CaseFile;
import org.beistand.casefile.pages.CaseView.InvolvedView;
import org.beistand.pages.Revealed;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;

/** Who has a part in a case, and whether the house stands on both sides. */
public record PartiesView(List<InvolvedView> involved, ConflictView conflict) {
    public PartiesView {
        involved = List.copyOf(involved);
    }

    static PartiesView of(Ui ui, Roster roster, CaseFile file) {
        return new PartiesView(
                file.involved().stream().map(i -> involved(ui, i)).toList(),
                ConflictView.of(ui, roster, file.conflict()));
    }

    private static InvolvedView involved(Ui ui, CaseFile.Involved one) {
        var id = one.personId();
        return new InvolvedView(
                ui.name(one.role()),
                one.role().name(),
                id == null ? "" : id.toString(),
                id == null ? ui.t("involved.hidden") : Revealed.name(ui, one.name()),
                id == null ? "" : "/people/" + id);
    }
}
