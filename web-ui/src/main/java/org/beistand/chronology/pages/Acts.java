package org.beistand.chronology.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.beistand.advocacy.AdvocacyCaseEvent.ContactAttemptFailed;
import org.beistand.advocacy.AdvocacyCaseEvent.InteractionRecorded;
import org.beistand.advocacy.AdvocacyCaseEvent.NoteRecorded;
import org.beistand.advocacy.InteractionId;
import org.beistand.advocacy.NoteId;
import org.beistand.chronology.Chronology.Entry;
import org.beistand.chronology.pages.EntryView.Act;
import org.beistand.language.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What a reader can do with the entries of one case.
 *
 * @param may names of the commands that the reader may send now
 * @param pinned the notes that stand above the chronology
 */
public record Acts(String path, Set<String> may, List<NoteId> pinned) {
    /** Nothing. */
    public static final Acts NONE = new Acts("", Set.of(), List.of());

    public Acts {
        may = Set.copyOf(may);
        pinned = List.copyOf(pinned);
    }

    /** What this reader can do with it, deciding first. */
    List<Act> with(Entry entry, @Nullable StaffId reader) {
        var acts = new ArrayList<>(signingOff(entry, reader));
        acts.addAll(changing(entry));
        return acts;
    }

    private List<Act> signingOff(Entry entry, @Nullable StaffId reader) {
        var open = entry.signOff();
        boolean decides =
                open != null
                        && open.comment() == null
                        && may.contains("approve-entry")
                        && !open.author().equals(reader);
        return decides
                ? List.of(new Act(path + "/entries/" + id(entry) + "/approval", "entry.signOff"))
                : List.of();
    }

    private static String id(Entry entry) {
        return switch (entry.event()) {
            case NoteRecorded e -> e.noteId().toString();
            case InteractionRecorded e -> e.interactionId().toString();
            case ContactAttemptFailed e -> e.interactionId().toString();
            default -> "";
        };
    }

    private List<Act> changing(Entry entry) {
        return switch (entry.event()) {
            case NoteRecorded e -> note(e.noteId(), entry);
            case InteractionRecorded e -> contact(e.interactionId(), entry);
            case ContactAttemptFailed e -> contact(e.interactionId(), entry);
            default -> List.of();
        };
    }

    private List<Act> note(NoteId note, Entry entry) {
        var acts = new ArrayList<Act>();
        var at = path + "/notes/" + note;
        if (may.contains("correct-note")) {
            acts.add(new Act(at + "/correction", "entry.correct"));
        }
        acts.addAll(redacting(at, "redact-note", entry));
        boolean stands = pinned.contains(note);
        if (may.contains("pin-note") && !stands && !entry.restricted()) {
            acts.add(new Act(at + "/pin", "entry.pin"));
        }
        if (may.contains("unpin-note") && stands) {
            acts.add(new Act(at + "/unpinning", "entry.unpin"));
        }
        return acts;
    }

    private List<Act> contact(InteractionId contact, Entry entry) {
        var acts = new ArrayList<Act>();
        var at = path + "/interactions/" + contact;
        if (may.contains("correct-interaction")) {
            acts.add(new Act(at + "/correction", "entry.correct"));
        }
        acts.addAll(redacting(at, "redact-interaction", entry));
        return acts;
    }

    private List<Act> redacting(String at, String command, Entry entry) {
        var acts = new ArrayList<Act>();
        if (may.contains(command)) {
            acts.add(new Act(at + "/redaction", "entry.redact"));
        }
        return acts;
    }
}
