package org.beistand.chronology.pages;

import org.beistand.advocacy.TransferEvent;
import org.beistand.advocacy.TransferEvent.TransferAccepted;
import org.beistand.advocacy.TransferEvent.TransferProposed;
import org.beistand.advocacy.TransferEvent.TransferRefused;
import org.beistand.advocacy.TransferEvent.TransferRevoked;
import org.beistand.advocacy.TransferText;
import org.beistand.pages.Revealed;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;

/** Tells as sentences how a case went from one worker to the next. */
final class TransferSentences {
    private TransferSentences() {}

    static String of(Ui ui, Roster roster, TransferEvent event, String who) {
        return switch (event) {
            case TransferProposed e ->
                    ui.t(
                            "chronology.transferProposed",
                            who,
                            Piece.mark(roster.name(e.to())),
                            ui.name(e.reason()));
            case TransferAccepted _ -> ui.t("chronology.transferAccepted", who);
            case TransferRefused _ -> ui.t("chronology.transferRefused", who);
            case TransferRevoked _ -> ui.t("chronology.transferRevoked", who);
        };
    }

    static String said(Ui ui, TransferEvent event) {
        return switch (event) {
            case TransferProposed e -> Revealed.text(ui, e.text(), TransferText::text);
            case TransferRefused e -> Revealed.text(ui, e.text(), TransferText::text);
            case TransferAccepted _, TransferRevoked _ -> "";
        };
    }
}
