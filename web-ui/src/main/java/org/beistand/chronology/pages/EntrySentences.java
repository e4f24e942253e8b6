package org.beistand.chronology.pages;

import org.beistand.advocacy.ApprovalText;
import org.beistand.advocacy.EntryEvent;
import org.beistand.advocacy.EntryEvent.EntryApprovalRequested;
import org.beistand.advocacy.EntryEvent.EntryApproved;
import org.beistand.advocacy.EntryEvent.EntrySentBack;
import org.beistand.advocacy.EntryEvent.InteractionCorrected;
import org.beistand.advocacy.EntryEvent.InteractionRedacted;
import org.beistand.advocacy.EntryEvent.InteractionShared;
import org.beistand.advocacy.EntryEvent.NoteCorrected;
import org.beistand.advocacy.EntryEvent.NotePassedOn;
import org.beistand.advocacy.EntryEvent.NotePinned;
import org.beistand.advocacy.EntryEvent.NoteRedacted;
import org.beistand.advocacy.EntryEvent.NoteRestricted;
import org.beistand.advocacy.EntryEvent.NoteUnpinned;
import org.beistand.advocacy.InteractionText;
import org.beistand.advocacy.NoteText;
import org.beistand.pages.Revealed;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;

/** Tells as sentences what became of entries. */
final class EntrySentences {
    private EntrySentences() {}

    static String of(Ui ui, Roster roster, EntryEvent event, String who) {
        return switch (event) {
            case NoteCorrected e -> ui.t("chronology.noteCorrected", who, ui.name(e.reason()));
            case InteractionCorrected e ->
                    ui.t("chronology.contactCorrected", who, ui.name(e.reason()));
            case NoteRedacted e -> ui.t("chronology.noteRedacted", who, ui.name(e.reason()));
            case InteractionRedacted e ->
                    ui.t("chronology.contactRedacted", who, ui.name(e.reason()));
            case InteractionShared _ -> ui.t("chronology.contactShared", who);
            case EntryApprovalRequested _ -> ui.t("chronology.entryAwaits", who);
            case EntryApproved _ -> ui.t("chronology.entryApproved", who);
            case EntrySentBack _ -> ui.t("chronology.entrySentBack", who);
            case NoteRestricted _ -> ui.t("chronology.noteRestricted", who);
            case NotePassedOn e ->
                    ui.t("chronology.notePassedOn", who, Piece.mark(roster.name(e.to())));
            case NotePinned _ -> ui.t("chronology.notePinned", who);
            case NoteUnpinned _ -> ui.t("chronology.noteUnpinned", who);
        };
    }

    /** What an entry says once it is put right. */
    static String said(Ui ui, EntryEvent event) {
        return switch (event) {
            case NoteCorrected e -> Revealed.text(ui, e.text(), NoteText::text);
            case InteractionCorrected e -> Revealed.text(ui, e.text(), InteractionText::text);
            case NoteRedacted e -> Revealed.text(ui, e.text(), NoteText::text);
            case InteractionRedacted e -> Revealed.text(ui, e.text(), InteractionText::text);
            case EntrySentBack e -> Revealed.text(ui, e.comment(), ApprovalText::text);
            case InteractionShared _,
                    EntryApprovalRequested _,
                    EntryApproved _,
                    NoteRestricted _,
                    NotePassedOn _,
                    NotePinned _,
                    NoteUnpinned _ ->
                    "";
        };
    }
}
