package org.beistand.chronology.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.ContactAttemptFailed;
import org.beistand.advocacy.AdvocacyCaseEvent.InteractionRecorded;
import org.beistand.advocacy.AdvocacyCaseEvent.NoteRecorded;
import org.beistand.advocacy.EntryEvent;
import org.beistand.advocacy.EntryEvent.InteractionCorrected;
import org.beistand.advocacy.EntryEvent.InteractionRedacted;
import org.beistand.advocacy.EntryEvent.NoteCorrected;
import org.beistand.advocacy.EntryEvent.NoteRedacted;
import org.beistand.advocacy.InteractionText;
import org.beistand.advocacy.NoteText;
import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a redaction left in the place of every text that came before it. Facts leave the log
 * for a reader through here, so that no way of reading shows more.
 */
final class Veil {
    private final Map<UUID, List<Redaction>> redactions = new HashMap<>();

    private record Redaction(long position, EntryEvent event) {}

    /** Takes note of a redaction; of any other fact nothing. In the order of the log. */
    void add(UUID entry, long position, Object event) {
        if (event instanceof NoteRedacted || event instanceof InteractionRedacted) {
            redactions
                    .computeIfAbsent(entry, _ -> new ArrayList<>())
                    .add(new Redaction(position, (EntryEvent) event));
        }
    }

    /** The fact as it may be read. */
    AdvocacyCaseEvent over(AdvocacyCaseEvent event, @Nullable UUID entry, long position) {
        var some = entry == null ? null : redactions.get(entry);
        if (some == null || some.getLast().position() <= position) {
            return event;
        }
        var last = some.getLast().event();
        return last instanceof NoteRedacted n
                ? note(event, n.text())
                : contact(event, ((InteractionRedacted) last).text());
    }

    private static AdvocacyCaseEvent note(AdvocacyCaseEvent event, Sealed<NoteText> left) {
        return switch (event) {
            case NoteRecorded e -> new NoteRecorded(e.caseId(), e.noteId(), e.kind(), left);
            case NoteCorrected e -> new NoteCorrected(e.caseId(), e.noteId(), e.reason(), left);
            case NoteRedacted e ->
                    new NoteRedacted(
                            e.caseId(),
                            e.noteId(),
                            e.redactionId(),
                            e.reason(),
                            e.original(),
                            e.passages(),
                            left);
            default -> event;
        };
    }

    private static AdvocacyCaseEvent contact(
            AdvocacyCaseEvent event, Sealed<InteractionText> left) {
        return switch (event) {
            case InteractionRecorded e -> spoken(e, left);
            case ContactAttemptFailed e -> attempted(e, left);
            case InteractionCorrected e ->
                    new InteractionCorrected(e.caseId(), e.interactionId(), e.reason(), left);
            case InteractionRedacted e ->
                    new InteractionRedacted(
                            e.caseId(),
                            e.interactionId(),
                            e.redactionId(),
                            e.reason(),
                            e.original(),
                            e.passages(),
                            left);
            default -> event;
        };
    }

    private static InteractionRecorded spoken(InteractionRecorded e, Sealed<InteractionText> left) {
        return new InteractionRecorded(
                e.caseId(),
                e.interactionId(),
                e.contact(),
                e.occurredAt(),
                e.lateness(),
                e.lateReason(),
                left);
    }

    private static ContactAttemptFailed attempted(
            ContactAttemptFailed e, Sealed<InteractionText> left) {
        return new ContactAttemptFailed(
                e.caseId(),
                e.interactionId(),
                e.contact(),
                e.occurredAt(),
                e.lateness(),
                e.lateReason(),
                left);
    }
}
