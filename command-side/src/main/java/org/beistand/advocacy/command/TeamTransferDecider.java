package org.beistand.advocacy.command;

import java.util.List;
import java.util.Objects;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.AdvocacyCaseRejection.OccurredInFuture;
import org.beistand.advocacy.ConsentRejection.BeyondConsent;
import org.beistand.advocacy.ConsentRejection.ConsentNotInForce;
import org.beistand.advocacy.ConsentRejection.ConsentUnknown;
import org.beistand.advocacy.DisclosureId;
import org.beistand.advocacy.DisclosureRejection.DisclosureUnknown;
import org.beistand.advocacy.DisclosureVerdict;
import org.beistand.advocacy.PartnerKind;
import org.beistand.advocacy.TransferCommand.ProposeTeamTransfer;
import org.beistand.advocacy.TransferCommand.RecordHandoverMeeting;
import org.beistand.advocacy.TransferEvent.HandoverMeetingHeld;
import org.beistand.advocacy.TransferEvent.TeamTransferProposed;
import org.beistand.advocacy.TransferRejection.NobodyAccountable;
import org.beistand.advocacy.TransferRejection.TransferNotOpen;
import org.beistand.advocacy.command.Transfers.Outside;
import org.beistand.advocacy.command.Transfers.Standing;
import org.beistand.advocacy.command.Transfers.Transfer;
import org.beistand.language.NotPossible;

/** A case leaves its team only with the person's consent to that team, or openly without one. */
final class TeamTransferDecider {
    private TeamTransferDecider() {}

    static List<AdvocacyCaseEvent> propose(
            ProposeTeamTransfer c, AdvocacyCaseState state, Circumstances around) {
        var from = TransferDecider.demandAskable(c, c.to(), state);
        demandBasis(
                c.caseId(), new Outside(c.team(), c.consentId(), c.overrideId()), state, around);
        TransferDecider.demandPassable(c.passedOn(), state, around);
        return List.of(
                new TeamTransferProposed(
                        c.caseId(),
                        c.transferId(),
                        from,
                        c.to(),
                        c.team(),
                        c.reason(),
                        c.consentId(),
                        c.overrideId(),
                        c.passedOn(),
                        c.text()));
    }

    /** Holds at the question and again at the yes. */
    static void demandBasis(
            AdvocacyCaseId id, Outside outside, AdvocacyCaseState state, Circumstances around) {
        if (outside.consentId() != null) {
            demandConsent(id, outside, state, around);
        } else if (outside.overrideId() != null) {
            demandOverride(id, outside.overrideId(), state);
        } else {
            throw new ConsentNotInForce(id);
        }
    }

    private static void demandConsent(
            AdvocacyCaseId id, Outside outside, AdvocacyCaseState state, Circumstances around) {
        var consent = state.matter().care().consents().given().get(outside.consentId());
        if (consent == null) {
            throw new ConsentUnknown(id);
        }
        if (!consent.holdsOn(around.today())) {
            throw new ConsentNotInForce(id);
        }
        if (!outside.team().equals(consent.team())) {
            throw new BeyondConsent(id);
        }
    }

    private static void demandOverride(
            AdvocacyCaseId id, DisclosureId overrideId, AdvocacyCaseState state) {
        var override = state.matter().care().consents().disclosures().of(overrideId);
        if (override == null) {
            throw new DisclosureUnknown(id);
        }
        if (override.partner() != PartnerKind.OTHER_TEAM
                || override.verdict() == DisclosureVerdict.NOT_JUSTIFIED) {
            throw new BeyondConsent(id);
        }
    }

    /** The two themselves say that they met, while it is open or once it was accepted. */
    static List<AdvocacyCaseEvent> meet(
            RecordHandoverMeeting c, Transfer transfer, AdvocacyCaseState state, Circumstances by) {
        demandOneOfThem(transfer, state, by);
        WorkDecider.demandOpen(c, state);
        if (state.accountable() == null) {
            throw new NobodyAccountable(c.caseId());
        }
        if (transfer.standing() != Standing.OPEN && transfer.standing() != Standing.ACCEPTED) {
            throw new TransferNotOpen(c.caseId());
        }
        if (c.heldOn().isAfter(by.today())) {
            throw new OccurredInFuture(c.caseId());
        }
        var with =
                transfer.standing() == Standing.OPEN
                        ? transfer.to()
                        : Objects.requireNonNull(state.accountable());
        return List.of(
                new HandoverMeetingHeld(
                        c.caseId(), c.transferId(), transfer.from(), with, c.heldOn()));
    }

    private static void demandOneOfThem(
            Transfer transfer, AdvocacyCaseState state, Circumstances by) {
        var actor = by.actor().staffId();
        if (actor == null
                || !(actor.equals(transfer.from())
                        || actor.equals(transfer.to())
                        || actor.equals(state.accountable()))) {
            throw new NotPossible();
        }
    }
}
