package org.beistand.chronology.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.ContactAttemptFailed;
import org.beistand.advocacy.AdvocacyCaseEvent.InteractionRecorded;
import org.beistand.advocacy.AdvocacyCaseEvent.NoteRecorded;
import org.beistand.advocacy.InteractionId;
import org.beistand.advocacy.NoteId;
import org.beistand.chronology.pages.EntryView.Act;

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

    List<Act> with(AdvocacyCaseEvent event, boolean restricted) {
        if (event instanceof NoteRecorded e) {
            return note(e.noteId(), restricted);
        }
        if (event instanceof InteractionRecorded e) {
            return contact(e.interactionId());
        }
        return event instanceof ContactAttemptFailed e ? contact(e.interactionId()) : List.of();
    }

    private List<Act> note(NoteId note, boolean restricted) {
        var acts = new ArrayList<Act>();
        var at = path + "/notes/" + note;
        if (may.contains("correct-note")) {
            acts.add(new Act(at + "/correction", "entry.correct"));
        }
        boolean stands = pinned.contains(note);
        if (may.contains("pin-note") && !stands && !restricted) {
            acts.add(new Act(at + "/pin", "entry.pin"));
        }
        if (may.contains("unpin-note") && stands) {
            acts.add(new Act(at + "/unpinning", "entry.unpin"));
        }
        return acts;
    }

    private List<Act> contact(InteractionId contact) {
        return may.contains("correct-interaction")
                ? List.of(
                        new Act(path + "/interactions/" + contact + "/correction", "entry.correct"))
                : List.of();
    }
}
