package org.beistand.advocacy.command;

import static org.beistand.advocacy.command.Examples.CASE;
import static org.beistand.advocacy.command.Examples.id;
import static org.beistand.advocacy.command.Examples.sealed;

import org.beistand.advocacy.AdvocacyCaseCommand.RecordInteraction;
import org.beistand.advocacy.AdvocacyCaseCommand.WriteNote;
import org.beistand.advocacy.AdvocacyCaseEvent.InteractionRecorded;
import org.beistand.advocacy.AdvocacyCaseEvent.NoteRecorded;
import org.beistand.advocacy.CorrectionReason;
import org.beistand.advocacy.EntryCommand.CorrectInteraction;
import org.beistand.advocacy.EntryCommand.CorrectNote;
import org.beistand.advocacy.EntryCommand.PinNote;
import org.beistand.advocacy.EntryCommand.UnpinNote;
import org.beistand.advocacy.EntryEvent.NotePinned;
import org.beistand.advocacy.EntryEvent.NoteRestricted;
import org.beistand.advocacy.InteractionId;
import org.beistand.advocacy.Lateness;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.NoteKind;
import org.beistand.advocacy.NoteReach;
import org.beistand.advocacy.Reached;
import org.beistand.advocacy.SharedEntryId;
import org.beistand.language.StaffId;

/** Entries in the tests of cases. */
final class EntryExamples {
    static final NoteId NOTE = new NoteId(id(711));
    static final InteractionId CONTACT = new InteractionId(id(712));

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

    static PinNote pin() {
        return new PinNote(CASE, NOTE);
    }

    static UnpinNote unpin() {
        return new UnpinNote(CASE, NOTE);
    }
}
