package org.beistand.demo;

import org.beistand.advocacy.AuthorityCommand.ConfirmInstruction;
import org.beistand.advocacy.AuthorityCommand.RecordNonInstructedBasis;
import org.beistand.advocacy.AuthorityCommand.RecordPowerOfAttorney;
import org.beistand.advocacy.AuthorityText;
import org.beistand.advocacy.CapacityBasis;
import org.beistand.advocacy.InstructionForm;
import org.beistand.advocacy.NonInstructedApproach;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.PowerHolder;
import org.beistand.advocacy.PowerId;
import org.beistand.advocacy.PowerScope;
import org.beistand.language.DomainCommand;
import org.beistand.language.Sealed;

/** Puts the lines about authority of one story into commands. */
record AuthorityWording(Story story, StoryTime time) {

    DomainCommand command(StoryLine line) {
        var id = story.caseId();
        return switch (line.verb()) {
            case "instructed" ->
                    new ConfirmInstruction(
                            id, line.code(0, InstructionForm.class), time.day(line.daysAgo()));
            case "uninstructed" ->
                    new RecordNonInstructedBasis(
                            id,
                            new NoteId(DemoIds.of("basis", story.key(), "" + line.number())),
                            line.code(0, CapacityBasis.class),
                            line.codes(NonInstructedApproach.class),
                            time.day(line.number(line.indexOf("review") + 1)),
                            written(line));
            case "power" ->
                    new RecordPowerOfAttorney(
                            id,
                            new PowerId(DemoIds.of("power", story.key(), line.word(0))),
                            line.code(1, PowerHolder.class),
                            line.codes(PowerScope.class),
                            null,
                            written(line));
            default -> new TransferWording(story, time).command(line);
        };
    }

    private static Sealed<AuthorityText> written(StoryLine line) {
        return Sealed.of(new AuthorityText(line.text()));
    }
}
