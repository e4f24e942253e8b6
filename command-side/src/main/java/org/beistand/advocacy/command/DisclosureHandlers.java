package org.beistand.advocacy.command;

import org.axonframework.commandhandling.CommandHandler;
import org.beistand.advocacy.ConsentCommand.ConsentToTransfer;
import org.beistand.advocacy.DisclosureCommand.DiscloseWithoutConsent;
import org.beistand.advocacy.DisclosureCommand.RecordDisclosure;
import org.beistand.advocacy.DisclosureCommand.ReviewDisclosure;
import org.beistand.advocacy.TransferCommand.AcceptTransferForTeam;
import org.beistand.advocacy.TransferCommand.ProposeTeamTransfer;
import org.beistand.advocacy.TransferCommand.RecordHandoverMeeting;
import org.beistand.language.Actor;

/** What one case takes about what was passed on outside, and about leaving its team. */
abstract class DisclosureHandlers extends CourseHandlers {

    @CommandHandler
    void handle(RecordDisclosure command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(DiscloseWithoutConsent command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(ReviewDisclosure command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(ConsentToTransfer command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(ProposeTeamTransfer command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(AcceptTransferForTeam command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }

    @CommandHandler
    void handle(RecordHandoverMeeting command, Actor actor, CaseDesk desk) {
        decide(command, actor, desk);
    }
}
