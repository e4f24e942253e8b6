package org.beistand.chronology.pages;

import org.beistand.advocacy.ConflictEvent;
import org.beistand.advocacy.ConflictEvent.ConflictCheckCleared;
import org.beistand.advocacy.ConflictEvent.ConflictOfInterestFound;
import org.beistand.advocacy.ConflictEvent.ConflictWaived;
import org.beistand.advocacy.WaiverText;
import org.beistand.pages.Revealed;
import org.beistand.pages.Ui;

/** Tells as sentences what checks of conflicts of interest came to; never on which grounds. */
final class ConflictSentences {
    private ConflictSentences() {}

    static String of(Ui ui, ConflictEvent event, String who) {
        return switch (event) {
            case ConflictCheckCleared _ -> ui.t("chronology.conflictCleared");
            case ConflictOfInterestFound _ -> ui.t("chronology.conflictFound");
            case ConflictWaived e ->
                    ui.t("chronology.conflictWaived", who, ui.date(e.consentedOn()));
        };
    }

    static String said(Ui ui, ConflictEvent event) {
        return event instanceof ConflictWaived e
                ? Revealed.text(ui, e.measures(), WaiverText::text)
                : "";
    }
}
