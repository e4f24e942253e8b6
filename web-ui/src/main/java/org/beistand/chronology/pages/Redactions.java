package org.beistand.chronology.pages;

import org.beistand.advocacy.EntryEvent;
import org.beistand.advocacy.EntryEvent.InteractionRedacted;
import org.beistand.advocacy.EntryEvent.NoteRedacted;
import org.beistand.advocacy.OriginalFate;
import org.beistand.advocacy.RedactionId;
import org.beistand.chronology.Chronology.Correction;
import org.beistand.chronology.Chronology.Entry;
import org.beistand.chronology.pages.EntryView.Note;
import org.beistand.pages.Ui;
import org.jspecify.annotations.Nullable;

/** What was blacked out of an entry, as far as it may be told. */
public final class Redactions {
    private Redactions() {}

    /** The last redaction of an entry, {@code null} when there was none. */
    public static @Nullable RedactionId last(Entry entry) {
        return entry.corrections().reversed().stream()
                .map(Correction::event)
                .filter(Redactions::redacts)
                .findFirst()
                .map(Redactions::id)
                .orElse(null);
    }

    /** Whether the text as it was before is kept for the team's supervisor. */
    public static boolean keepsOriginal(Entry entry) {
        var some = entry.corrections().stream().map(Correction::event).filter(Redactions::redacts);
        return anyOf(entry) && some.allMatch(e -> fate(e) == OriginalFate.KEPT_CLOSED);
    }

    static boolean anyOf(Entry entry) {
        return entry.corrections().stream().anyMatch(c -> redacts(c.event()));
    }

    static boolean lastlyCorrected(Entry entry) {
        return !entry.corrections().isEmpty() && !redacts(entry.corrections().getLast().event());
    }

    static Note note(Ui ui, Entry entry) {
        return new Note(
                ui.t(keepsOriginal(entry) ? "entry.redacted.kept" : "entry.redacted"),
                "warn",
                "eye-off");
    }

    private static boolean redacts(EntryEvent event) {
        return event instanceof NoteRedacted || event instanceof InteractionRedacted;
    }

    private static @Nullable RedactionId id(EntryEvent event) {
        return switch (event) {
            case NoteRedacted e -> e.redactionId();
            case InteractionRedacted e -> e.redactionId();
            default -> null;
        };
    }

    private static @Nullable OriginalFate fate(EntryEvent event) {
        return switch (event) {
            case NoteRedacted e -> e.original();
            case InteractionRedacted e -> e.original();
            default -> null;
        };
    }
}
