package org.beistand.advocacy;

import org.beistand.language.EventName;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;

/** What became of entries after they were written. */
public sealed interface EntryEvent extends CareEvent {
    /** What a note says was put right; the first version is kept. */
    @EventName("advocacy.note-corrected")
    record NoteCorrected(
            AdvocacyCaseId caseId, NoteId noteId, CorrectionReason reason, Sealed<NoteText> text)
            implements EntryEvent {}

    /** What is said about a contact was put right; the first version is kept. */
    @EventName("advocacy.interaction-corrected")
    record InteractionCorrected(
            AdvocacyCaseId caseId,
            InteractionId interactionId,
            CorrectionReason reason,
            Sealed<InteractionText> text)
            implements EntryEvent {}

    /**
     * Parts of a note were blacked out; never which. Whatever the note said before is no longer
     * readable, neither in the file nor as it was on an earlier day.
     *
     * @param passages how many parts
     * @param text what is left, under a key of its own
     */
    @EventName("advocacy.note-redacted")
    record NoteRedacted(
            AdvocacyCaseId caseId,
            NoteId noteId,
            RedactionId redactionId,
            RedactionReason reason,
            OriginalFate original,
            int passages,
            Sealed<NoteText> text)
            implements EntryEvent {}

    /**
     * Parts of what is said about a contact were blacked out; see {@link NoteRedacted}.
     *
     * @param passages how many parts
     * @param text what is left, under a key of its own
     */
    @EventName("advocacy.interaction-redacted")
    record InteractionRedacted(
            AdvocacyCaseId caseId,
            InteractionId interactionId,
            RedactionId redactionId,
            RedactionReason reason,
            OriginalFate original,
            int passages,
            Sealed<InteractionText> text)
            implements EntryEvent {}

    /** The same contact was recorded in other cases as well, at once and all or none. */
    @EventName("advocacy.interaction-shared")
    record InteractionShared(
            AdvocacyCaseId caseId, InteractionId interactionId, SharedEntryId sharedAs)
            implements EntryEvent {}

    /** Somebody whose entries another person signs off wrote an entry, or changed it. */
    @EventName("advocacy.entry-approval-requested")
    record EntryApprovalRequested(AdvocacyCaseId caseId, EntryId entryId, StaffId author)
            implements EntryEvent {}

    /** Another person signed an entry off. */
    @EventName("advocacy.entry-approved")
    record EntryApproved(AdvocacyCaseId caseId, EntryId entryId) implements EntryEvent {}

    /** An entry went back to its author, who is to put it right. */
    @EventName("advocacy.entry-sent-back")
    record EntrySentBack(
            AdvocacyCaseId caseId,
            EntryId entryId,
            ApprovalId approvalId,
            Sealed<ApprovalText> comment)
            implements EntryEvent {}

    /** Only its author and the supervisors of the team may read a note. */
    @EventName("advocacy.note-restricted")
    record NoteRestricted(AdvocacyCaseId caseId, NoteId noteId, StaffId author)
            implements EntryEvent {}

    /** A restricted note may be read by one more member of staff. */
    @EventName("advocacy.note-passed-on")
    record NotePassedOn(AdvocacyCaseId caseId, NoteId noteId, StaffId to) implements EntryEvent {}

    /** A note stands above the chronology. */
    @EventName("advocacy.note-pinned")
    record NotePinned(AdvocacyCaseId caseId, NoteId noteId) implements EntryEvent {}

    /** A note stands only in its place again. */
    @EventName("advocacy.note-unpinned")
    record NoteUnpinned(AdvocacyCaseId caseId, NoteId noteId) implements EntryEvent {}
}
