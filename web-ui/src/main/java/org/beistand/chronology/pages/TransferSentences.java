package org.beistand.chronology.pages;

import org.beistand.advocacy.TransferEvent;
import org.beistand.advocacy.TransferEvent.CaseMoved;
import org.beistand.advocacy.TransferEvent.HandoverMeetingHeld;
import org.beistand.advocacy.TransferEvent.TeamTransferProposed;
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
            case TeamTransferProposed e -> asked(ui, roster, e, who);
            case CaseMoved e -> ui.t("chronology.caseMoved", roster.team(e.team()));
            case HandoverMeetingHeld e ->
                    ui.t(
                            "chronology.handoverMeeting",
                            Piece.mark(roster.name(e.from())),
                            Piece.mark(roster.name(e.to())),
                            ui.date(e.heldOn()));
            case TransferAccepted _ -> ui.t("chronology.transferAccepted", who);
            case TransferRefused _ -> ui.t("chronology.transferRefused", who);
            case TransferRevoked _ -> ui.t("chronology.transferRevoked", who);
        };
    }

    private static String asked(Ui ui, Roster roster, TeamTransferProposed e, String who) {
        return ui.t(
                "chronology.teamTransferProposed",
                who,
                Piece.mark(roster.name(e.to())),
                roster.team(e.team()),
                ui.name(e.reason()));
    }

    static String said(Ui ui, TransferEvent event) {
        return switch (event) {
            case TransferProposed e -> Revealed.text(ui, e.text(), TransferText::text);
            case TransferRefused e -> Revealed.text(ui, e.text(), TransferText::text);
            case TeamTransferProposed e -> Revealed.text(ui, e.text(), TransferText::text);
            case TransferAccepted _, TransferRevoked _, CaseMoved _, HandoverMeetingHeld _ -> "";
        };
    }
}
