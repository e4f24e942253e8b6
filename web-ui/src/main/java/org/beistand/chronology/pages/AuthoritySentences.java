package org.beistand.chronology.pages;

import org.beistand.advocacy.AuthorityEvent;
import org.beistand.advocacy.AuthorityEvent.InstructionConfirmed;
import org.beistand.advocacy.AuthorityEvent.NonInstructedBasisRecorded;
import org.beistand.advocacy.AuthorityEvent.PowerOfAttorneyEnded;
import org.beistand.advocacy.AuthorityEvent.PowerOfAttorneyRecorded;
import org.beistand.advocacy.AuthorityText;
import org.beistand.pages.Revealed;
import org.beistand.pages.Ui;

/** Tells as sentences under what authority we act. */
final class AuthoritySentences {
    private AuthoritySentences() {}

    static String of(Ui ui, AuthorityEvent event, String who) {
        return switch (event) {
            case InstructionConfirmed e -> ui.t("chronology.instructed", who, ui.name(e.form()));
            case NonInstructedBasisRecorded e ->
                    ui.t("chronology.nonInstructed", who, ui.name(e.basis()));
            case PowerOfAttorneyRecorded e ->
                    ui.t("chronology.powerRecorded", who, ui.name(e.holder()));
            case PowerOfAttorneyEnded e -> ui.t("chronology.powerEnded", who, ui.name(e.reason()));
        };
    }

    static String said(Ui ui, AuthorityEvent event) {
        return switch (event) {
            case NonInstructedBasisRecorded e -> Revealed.text(ui, e.text(), AuthorityText::text);
            case PowerOfAttorneyRecorded e -> Revealed.text(ui, e.text(), AuthorityText::text);
            case InstructionConfirmed _, PowerOfAttorneyEnded _ -> "";
        };
    }
}
