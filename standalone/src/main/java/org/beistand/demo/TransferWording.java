package org.beistand.demo;

import java.util.Set;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.TransferCommand.AcceptTransfer;
import org.beistand.advocacy.TransferCommand.ProposeTransfer;
import org.beistand.advocacy.TransferCommand.RefuseTransfer;
import org.beistand.advocacy.TransferId;
import org.beistand.advocacy.TransferText;
import org.beistand.language.DomainCommand;
import org.beistand.language.Sealed;

/** Puts the lines about handovers of one story into commands. */
record TransferWording(Story story) {

    DomainCommand command(StoryLine line) {
        var id = story.caseId();
        return switch (line.verb()) {
            case "hand-over" ->
                    new ProposeTransfer(
                            id,
                            transfer(line.word(0)),
                            DemoMember.signingInAs(line.word(1)).id(),
                            line.code(2, AssignmentReason.class),
                            passedOn(line),
                            Sealed.of(new TransferText(line.text())));
            case "take" -> new AcceptTransfer(id, transfer(line.word(0)));
            case "turn-down" ->
                    new RefuseTransfer(
                            id, transfer(line.word(0)), Sealed.of(new TransferText(line.text())));
            default -> throw new DemoRefused("No story knows “" + line.verb() + "”.");
        };
    }

    private TransferId transfer(String name) {
        return new TransferId(DemoIds.of("transfer", story.key(), name));
    }

    private Set<NoteId> passedOn(StoryLine line) {
        int passing = line.indexOf("passing");
        return passing < 0 ? Set.of() : Set.of(EntryWording.noteId(story, line.word(passing + 1)));
    }
}
