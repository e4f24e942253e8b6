package org.beistand.demo;

import java.util.Set;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.ConsentCommand.ConsentToTransfer;
import org.beistand.advocacy.ConsentForm;
import org.beistand.advocacy.ConsentId;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.TextVersion;
import org.beistand.advocacy.TransferCommand.AcceptTransfer;
import org.beistand.advocacy.TransferCommand.ProposeTeamTransfer;
import org.beistand.advocacy.TransferCommand.ProposeTransfer;
import org.beistand.advocacy.TransferCommand.RecordHandoverMeeting;
import org.beistand.advocacy.TransferCommand.RefuseTransfer;
import org.beistand.advocacy.TransferId;
import org.beistand.advocacy.TransferText;
import org.beistand.language.DomainCommand;
import org.beistand.language.Sealed;

/** Puts the lines about handovers of one story into commands. */
record TransferWording(Story story, StoryTime time) {
    private static final TextVersion SHEET = new TextVersion(3);

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
            case "consent-move" -> consentToMove(line);
            case "hand-to-team" -> toTeam(line);
            case "met" ->
                    new RecordHandoverMeeting(id, transfer(line.word(0)), time.day(line.daysAgo()));
            case "take" -> new AcceptTransfer(id, transfer(line.word(0)));
            case "turn-down" ->
                    new RefuseTransfer(
                            id, transfer(line.word(0)), Sealed.of(new TransferText(line.text())));
            default -> throw new DemoRefused("No story knows “" + line.verb() + "”.");
        };
    }

    private ConsentToTransfer consentToMove(StoryLine line) {
        return new ConsentToTransfer(
                story.caseId(),
                consent(line.word(0)),
                line.code(1, DemoTeam.class).id(),
                line.code(2, ConsentForm.class),
                SHEET,
                time.day(line.daysAgo()),
                time.day(line.number(line.indexOf("until") + 1)));
    }

    private ProposeTeamTransfer toTeam(StoryLine line) {
        return new ProposeTeamTransfer(
                story.caseId(),
                transfer(line.word(0)),
                line.code(1, DemoTeam.class).id(),
                DemoMember.signingInAs(line.word(2)).id(),
                line.code(3, AssignmentReason.class),
                consent(line.word(line.indexOf("under") + 1)),
                null,
                passedOn(line),
                Sealed.of(new TransferText(line.text())));
    }

    private ConsentId consent(String name) {
        return new ConsentId(DemoIds.of("consent", story.key(), name));
    }

    private TransferId transfer(String name) {
        return new TransferId(DemoIds.of("transfer", story.key(), name));
    }

    private Set<NoteId> passedOn(StoryLine line) {
        int passing = line.indexOf("passing");
        return passing < 0 ? Set.of() : Set.of(EntryWording.noteId(story, line.word(passing + 1)));
    }
}
