package org.beistand.caseload.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.TransferCommand.ProposeTransfer;
import org.beistand.advocacy.TransferId;
import org.beistand.advocacy.TransferText;
import org.beistand.caseload.CaseRow;
import org.beistand.language.Channel;
import org.beistand.language.CommandId;
import org.beistand.language.Commands;
import org.beistand.language.Commands.Sending;
import org.beistand.language.Rejection;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.pages.Desk;
import org.beistand.pages.PagePart;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Roster;
import org.beistand.pages.Ui;

/**
 * Asks for each case by a command of its own: one that cannot be handed over keeps no other from
 * it. Sent twice, each is asked once.
 */
@PagePart
class ManyTransfers {
    private final Commands commands;

    ManyTransfers(Commands commands) {
        this.commands = commands;
    }

    /** What became of each question, in the order of the cases. */
    List<String> ask(Ui ui, Roster roster, List<CaseRow> rows, PostedForm form) {
        var reason = form.choice("reason", AssignmentReason.class);
        var text = form.readIfAny("text", TransferText::new);
        var said = new ArrayList<String>();
        if (reason == null || !form.valid()) {
            return said;
        }
        for (var row : rows) {
            var to = form.text("to-" + row.caseId());
            if (!to.isEmpty()) {
                var wish =
                        new ProposeTransfer(
                                row.caseId(),
                                new TransferId(form.idFor("transfer-" + row.caseId())),
                                StaffId.of(to),
                                reason,
                                Set.of(),
                                text == null ? null : Sealed.of(text));
                said.add(row.number().text() + ": " + sent(ui, roster, wish, form));
            }
        }
        return said;
    }

    private String sent(Ui ui, Roster roster, ProposeTransfer wish, PostedForm form) {
        var id = new CommandId(form.idFor("send-" + wish.caseId()));
        try {
            var unused = Desk.await(commands.send(wish, Sending.of(ui.actor(), id, Channel.PAGE)));
            return ui.t("handovers.asked", roster.name(wish.to()));
        } catch (Rejection e) {
            return ui.t("problem." + e.code() + ".text");
        }
    }
}
