package org.beistand.advocacy.command;

import static org.beistand.advocacy.command.Examples.CASE;
import static org.beistand.advocacy.command.Examples.id;
import static org.beistand.advocacy.command.Examples.sealed;

import java.util.List;
import org.beistand.advocacy.AdvocacyCaseCommand.RecordInteraction;
import org.beistand.advocacy.AdvocacyCaseCommand.WriteNote;
import org.beistand.advocacy.AdvocacyCaseEvent.InteractionRecorded;
import org.beistand.advocacy.AdvocacyCaseEvent.NoteRecorded;
import org.beistand.advocacy.CorrectionReason;
import org.beistand.advocacy.EntryCommand.CorrectInteraction;
import org.beistand.advocacy.EntryCommand.CorrectNote;
import org.beistand.advocacy.EntryCommand.PinNote;
import org.beistand.advocacy.EntryCommand.RedactInteraction;
import org.beistand.advocacy.EntryCommand.RedactNote;
import org.beistand.advocacy.EntryCommand.UnpinNote;
import org.beistand.advocacy.EntryEvent.NotePinned;
import org.beistand.advocacy.EntryEvent.NoteRedacted;
import org.beistand.advocacy.EntryEvent.NoteRestricted;
import org.beistand.advocacy.EntryVersion;
import org.beistand.advocacy.InteractionId;
import org.beistand.advocacy.InteractionText;
import org.beistand.advocacy.Lateness;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.NoteKind;
import org.beistand.advocacy.NoteReach;
import org.beistand.advocacy.NoteText;
import org.beistand.advocacy.OriginalFate;
import org.beistand.advocacy.Passage;
import org.beistand.advocacy.Passages;
import org.beistand.advocacy.Reached;
import org.beistand.advocacy.RedactionId;
import org.beistand.advocacy.RedactionReason;
import org.beistand.advocacy.SharedEntryId;
import org.beistand.language.StaffId;

/** Entries in the tests of cases. */
final class EntryExamples {
    static final NoteId NOTE = new NoteId(id(711));
    static final InteractionId CONTACT = new InteractionId(id(712));

    static final RedactionId REDACTION = new RedactionId(id(714));

    /** Leaves a closed text of which one part is gone. */
    static final Redactor LEAVING_TEXT =
            new Redactor() {
                @Override
                public Left<NoteText> note(Wanted wanted) {
                    return new Left<>(sealed(), 1);
                }

                @Override
                public Left<InteractionText> contact(Wanted wanted) {
                    return new Left<>(sealed(), 1);
                }
            };

    private EntryExamples() {}

    static NoteRecorded written() {
        return new NoteRecorded(CASE, NOTE, NoteKind.FILE_NOTE, sealed());
    }

    static NoteRestricted restricted(StaffId author) {
        return new NoteRestricted(CASE, NOTE, author);
    }

    static NotePinned pinned() {
        return new NotePinned(CASE, NOTE);
    }

    static InteractionRecorded spoke() {
        return new InteractionRecorded(
                CASE,
                CONTACT,
                Examples.contact(Reached.REACHED),
                Examples.NOW,
                Lateness.IN_TIME,
                null,
                sealed());
    }

    static RecordInteraction recordShared(SharedEntryId sharedAs) {
        return new RecordInteraction(
                CASE,
                CONTACT,
                Examples.contact(Reached.REACHED),
                Examples.NOW,
                null,
                sealed(),
                sharedAs);
    }

    static WriteNote writeFor(NoteReach reach) {
        return new WriteNote(CASE, NOTE, NoteKind.FILE_NOTE, sealed(), reach);
    }

    static CorrectNote correct() {
        return new CorrectNote(CASE, NOTE, CorrectionReason.MISTYPED, sealed());
    }

    static CorrectInteraction correctContact() {
        return new CorrectInteraction(CASE, CONTACT, CorrectionReason.WRONG_FACT, sealed());
    }

    static RedactNote redact(RedactionReason reason) {
        return new RedactNote(CASE, NOTE, REDACTION, reason, new EntryVersion(1), firstWord());
    }

    static RedactInteraction redactContact() {
        return new RedactInteraction(
                CASE,
                CONTACT,
                REDACTION,
                RedactionReason.WRONG_PERSON,
                new EntryVersion(1),
                firstWord());
    }

    private static Passages firstWord() {
        return new Passages(List.of(new Passage(0, 4)));
    }

    static NoteRedacted redacted() {
        return new NoteRedacted(
                CASE,
                NOTE,
                REDACTION,
                RedactionReason.THIRD_PARTY,
                OriginalFate.KEPT_CLOSED,
                1,
                sealed());
    }

    static CorrectNote correctSince(RedactionId redaction) {
        return new CorrectNote(CASE, NOTE, CorrectionReason.MISTYPED, sealed(), redaction);
    }

    static PinNote pin() {
        return new PinNote(CASE, NOTE);
    }

    static UnpinNote unpin() {
        return new UnpinNote(CASE, NOTE);
    }
}
