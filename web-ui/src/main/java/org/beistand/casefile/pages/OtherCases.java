package org.beistand.casefile.pages;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.CaseStage;
import org.beistand.caseload.CaseList;
import org.beistand.caseload.CaseList.Sort;
import org.beistand.caseload.CaseRow;
import org.beistand.pages.Desk;
import org.beistand.pages.PagePart;
import org.beistand.pages.Revealed;
import org.beistand.pages.Ui;

/** The other open cases of a worker, in which an entry can stand as well. */
@PagePart
class OtherCases {
    private static final int MOST = 200;
    private static final Set<CaseStage> OPEN =
            EnumSet.complementOf(EnumSet.of(CaseStage.CLOSED, CaseStage.DECLINED));

    private final Desk desk;

    OtherCases(Desk desk) {
        this.desk = desk;
    }

    /** All but this one, by their numbers; none for whoever has no cases. */
    List<CaseToPick> than(Ui ui, AdvocacyCaseId here) {
        var staff = ui.actor().staffId();
        if (staff == null) {
            return List.of();
        }
        var own =
                new CaseList(
                        OPEN,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        null,
                        staff,
                        null,
                        Sort.NUMBER,
                        null,
                        MOST);
        return desk.ask(ui, own).rows().stream()
                .filter(row -> !row.caseId().equals(here))
                .map(row -> new CaseToPick(row.caseId(), name(ui, row), row.number().text()))
                .toList();
    }

    private static String name(Ui ui, CaseRow row) {
        return row.clientName() == null
                ? ui.t("contact.others.unnamed")
                : Revealed.name(ui, row.clientName());
    }
}
