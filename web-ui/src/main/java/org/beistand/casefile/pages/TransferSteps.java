package org.beistand.casefile.pages;

import java.util.Set;
import java.util.stream.Collectors;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.TransferCommand.AcceptTransfer;
import org.beistand.advocacy.TransferCommand.ProposeTransfer;
import org.beistand.advocacy.TransferCommand.RefuseTransfer;
import org.beistand.advocacy.TransferCommand.RevokeTransfer;
import org.beistand.advocacy.TransferId;
import org.beistand.advocacy.TransferText;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.pages.PostedForm;
import org.jspecify.annotations.Nullable;

/** Reads the commands about handing a case over; {@code null} when something is wrong. */
final class TransferSteps {
    private TransferSteps() {}

    static @Nullable AdvocacyCaseCommand proposal(PostedForm form, At at) {
        var to = form.read("worker", StaffId::of);
        var reason = form.choice("reason", AssignmentReason.class);
        var text = form.readIfAny("text", TransferText::new);
        return to == null || reason == null || !form.valid()
                ? null
                : new ProposeTransfer(
                        at.caseId(),
                        new TransferId(form.idFor("transfer")),
                        to,
                        reason,
                        notes(form),
                        text == null ? null : Sealed.of(text));
    }

    private static Set<NoteId> notes(PostedForm form) {
        return form.all("notes").stream().map(NoteId::of).collect(Collectors.toSet());
    }

    static AdvocacyCaseCommand acceptance(PostedForm form, At at) {
        return new AcceptTransfer(at.caseId(), TransferId.of(at.part()));
    }

    static @Nullable AdvocacyCaseCommand refusal(PostedForm form, At at) {
        var why = form.read("text", TransferText::new);
        return why == null
                ? null
                : new RefuseTransfer(at.caseId(), TransferId.of(at.part()), Sealed.of(why));
    }

    static AdvocacyCaseCommand revocation(PostedForm form, At at) {
        return new RevokeTransfer(at.caseId(), TransferId.of(at.part()));
    }
}
