package org.beistand.demo;

import java.util.List;
import org.beistand.advocacy.ApprovalId;
import org.beistand.advocacy.ApprovalText;
import org.beistand.advocacy.CorrectionReason;
import org.beistand.advocacy.EntryCommand.ApproveEntry;
import org.beistand.advocacy.EntryCommand.CorrectNote;
import org.beistand.advocacy.EntryCommand.PinNote;
import org.beistand.advocacy.EntryCommand.RedactNote;
import org.beistand.advocacy.EntryCommand.SendEntryBack;
import org.beistand.advocacy.EntryId;
import org.beistand.advocacy.EntryVersion;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.NoteText;
import org.beistand.advocacy.Passage;
import org.beistand.advocacy.Passages;
import org.beistand.advocacy.RedactionId;
import org.beistand.advocacy.RedactionReason;
import org.beistand.language.DomainCommand;
import org.beistand.language.Sealed;

/** Puts the lines about entries of one story into commands. */
record EntryWording(Story story, StoryTime time) {

    DomainCommand command(StoryLine line) {
        var id = story.caseId();
        return switch (line.verb()) {
            case "pin" -> new PinNote(id, noteId(line.word(0)));
            case "correct" ->
                    new CorrectNote(
                            id,
                            noteId(line.word(0)),
                            line.code(1, CorrectionReason.class),
                            Sealed.of(new NoteText(line.text())));
            case "sign-off" -> new ApproveEntry(id, entryId(line));
            case "send-back" ->
                    new SendEntryBack(
                            id,
                            entryId(line),
                            new ApprovalId(DemoIds.of("comment", story.key(), "" + line.number())),
                            Sealed.of(new ApprovalText(line.text())));
            case "black-out" -> blackOut(line);
            default -> new PeopleWording(story, time).command(line);
        };
    }

    /**
     * Names the parts of a note by where they begin and end: {@code black-out name REASON 10-22}.
     */
    private DomainCommand blackOut(StoryLine line) {
        var span = line.word(2).split("-");
        var part = Passage.between(Integer.parseInt(span[0]), Integer.parseInt(span[1]));
        return new RedactNote(
                story.caseId(),
                noteId(line.word(0)),
                new RedactionId(DemoIds.of("redaction", story.key(), "" + line.number())),
                line.code(1, RedactionReason.class),
                new EntryVersion(1),
                new Passages(List.of(part)));
    }

    private EntryId entryId(StoryLine line) {
        return new EntryId(noteId(line.word(0)).value());
    }

    private NoteId noteId(String name) {
        return noteId(story, name);
    }

    static NoteId noteId(Story story, String name) {
        return new NoteId(DemoIds.of("note", story.key(), name));
    }

    /** A note's name stands after {@code as}; one without is told apart by its line. */
    static NoteId noteId(Story story, StoryLine line) {
        int as = line.indexOf("as");
        var name = as < 0 ? "" + line.number() : line.word(as + 1);
        return noteId(story, name);
    }
}
