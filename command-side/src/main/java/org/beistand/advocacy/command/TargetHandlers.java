package org.beistand.advocacy.command;

import org.axonframework.commandhandling.CommandHandler;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.TargetCommand.NoticeDue;
import org.beistand.advocacy.TargetCommand.PauseTarget;
import org.beistand.advocacy.TargetCommand.ResumeTarget;
import org.beistand.language.Actor;

/** What one case takes about the promises of the house. */
abstract class TargetHandlers {

    abstract void decide(AdvocacyCaseCommand command, Actor actor, CaseDesk desk);

    @CommandHandler
    void handle(PauseTarget command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(ResumeTarget command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(NoticeDue command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }
}
