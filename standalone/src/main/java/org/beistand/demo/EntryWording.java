package org.beistand.demo;

import org.beistand.advocacy.CorrectionReason;
import org.beistand.advocacy.EntryCommand.CorrectNote;
import org.beistand.advocacy.EntryCommand.PinNote;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.NoteText;
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
            default -> new PeopleWording(story, time).command(line);
        };
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
