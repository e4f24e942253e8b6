package org.beistand.casefile.pages;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beistand.advocacy.AdvocacyCaseCommand;
import org.beistand.advocacy.AssignmentReason;
import org.beistand.advocacy.ConsentId;
import org.beistand.advocacy.DisclosureId;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.TransferCommand.AcceptTransfer;
import org.beistand.advocacy.TransferCommand.AcceptTransferForTeam;
import org.beistand.advocacy.TransferCommand.ProposeTeamTransfer;
import org.beistand.advocacy.TransferCommand.ProposeTransfer;
import org.beistand.advocacy.TransferCommand.RecordHandoverMeeting;
import org.beistand.advocacy.TransferCommand.RefuseTransfer;
import org.beistand.advocacy.TransferCommand.RevokeTransfer;
import org.beistand.advocacy.TransferId;
import org.beistand.advocacy.TransferText;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
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

    /** Whom of which team was chosen, as {@code team.person}. */
    static @Nullable AdvocacyCaseCommand outside(PostedForm form, At at) {
        var to = form.read("to", Taker::of);
        var basis = form.read("basis", Basis::of);
        var reason = form.choice("reason", AssignmentReason.class);
        var text = form.readIfAny("text", TransferText::new);
        return to == null || basis == null || reason == null || !form.valid()
                ? null
                : new ProposeTeamTransfer(
                        at.caseId(),
                        new TransferId(form.idFor("transfer")),
                        to.team(),
                        to.person(),
                        reason,
                        basis.consentId(),
                        basis.overrideId(),
                        notes(form),
                        text == null ? null : Sealed.of(text));
    }

    private record Taker(TeamId team, StaffId person) {
        static Taker of(String text) {
            var parts = text.split("\\.", 2);
            return new Taker(
                    new TeamId(UUID.fromString(parts[0])), StaffId.of(parts[parts.length - 1]));
        }
    }

    private record Basis(@Nullable ConsentId consentId, @Nullable DisclosureId overrideId) {
        static Basis of(String text) {
            var parts = text.split("\\.", 2);
            var id = parts[parts.length - 1];
            return parts[0].equals("consent")
                    ? new Basis(ConsentId.of(id), null)
                    : new Basis(null, DisclosureId.of(id));
        }
    }

    static @Nullable AdvocacyCaseCommand acceptanceForTeam(PostedForm form, At at) {
        var worker = form.read("worker", StaffId::of);
        return worker == null
                ? null
                : new AcceptTransferForTeam(at.caseId(), TransferId.of(at.part()), worker);
    }

    static @Nullable AdvocacyCaseCommand meeting(PostedForm form, At at) {
        var heldOn = form.day("heldOn");
        return heldOn == null
                ? null
                : new RecordHandoverMeeting(at.caseId(), TransferId.of(at.part()), heldOn);
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
