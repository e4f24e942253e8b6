package org.beistand.chronology.pages;

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
import org.beistand.chronology.pages.EntryView.Look;

/** How what became of entries looks in the chronology. */
final class EntryLooks {
    private EntryLooks() {}

    static Look of(EntryEvent event) {
        return switch (event) {
            case NoteCorrected _, InteractionCorrected _ -> new Look("edit", "");
            case NoteRedacted _, InteractionRedacted _ -> new Look("eye-off", "warn");
            case EntryApprovalRequested _ -> new Look("clipboard-check", "");
            case EntryApproved _ -> new Look("clipboard-check", "ok");
            case EntrySentBack _ -> new Look("arrow-back-up", "warn");
            case InteractionShared _ -> new Look("folders", "");
            case NoteRestricted _, NotePassedOn _ -> new Look("lock", "");
            case NotePinned _, NoteUnpinned _ -> new Look("bookmark", "");
        };
    }
}
