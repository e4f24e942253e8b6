package org.beistand.advocacy.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseRejection.DayInPast;
import org.beistand.advocacy.AdvocacyCaseRejection.OccurredInFuture;
import org.beistand.advocacy.CareCommand;
import org.beistand.advocacy.ConsentCommand;
import org.beistand.advocacy.ConsentCommand.ConsentToTransfer;
import org.beistand.advocacy.ConsentCommand.GiveConsent;
import org.beistand.advocacy.ConsentCommand.RenewConsent;
import org.beistand.advocacy.ConsentCommand.SendReferral;
import org.beistand.advocacy.ConsentCommand.WithdrawConsent;
import org.beistand.advocacy.ConsentEvent.ConsentGiven;
import org.beistand.advocacy.ConsentEvent.ConsentRenewed;
import org.beistand.advocacy.ConsentEvent.ConsentToTransferGiven;
import org.beistand.advocacy.ConsentEvent.ConsentWithdrawn;
import org.beistand.advocacy.ConsentEvent.ReferralEnded;
import org.beistand.advocacy.ConsentEvent.ReferralSent;
import org.beistand.advocacy.ConsentId;
import org.beistand.advocacy.ConsentPurpose;
import org.beistand.advocacy.ConsentRejection.BeyondConsent;
import org.beistand.advocacy.ConsentRejection.ConsentNotInForce;
import org.beistand.advocacy.ConsentRejection.ConsentUnknown;
import org.beistand.advocacy.ConsentRejection.NothingConsented;
import org.beistand.advocacy.DataScope;
import org.beistand.advocacy.ReferralResult;
import org.beistand.advocacy.command.Consents.Consent;

/**
 * What others may learn: only what the person consented to, for that purpose, as long as it holds.
 */
final class ConsentDecider {
    private ConsentDecider() {}

    static List<AdvocacyCaseEvent> decide(
            ConsentCommand command, AdvocacyCaseState state, Circumstances around) {
        return switch (command) {
            case GiveConsent c -> give(c, state, around);
            case ConsentToTransfer c -> give(c, state, around);
            case RenewConsent c -> renew(c, state, around);
            case WithdrawConsent c -> withdraw(c, state);
            case SendReferral c -> send(c, state, around);
            case ConsentCommand.AnswerReferral c -> ReferralDecider.answer(c, state);
            case ConsentCommand.EndReferral c -> ReferralDecider.end(c, state);
        };
    }

    private static List<AdvocacyCaseEvent> give(
            GiveConsent c, AdvocacyCaseState state, Circumstances around) {
        WorkDecider.demandNew(c, state, c.consentId().value());
        demandSomething(c, c.scope());
        demandDays(c, c.givenOn(), c.validUntil(), around);
        return List.of(
                new ConsentGiven(
                        c.caseId(),
                        c.consentId(),
                        c.purpose(),
                        c.partner(),
                        c.scope(),
                        c.form(),
                        c.textVersion(),
                        c.givenOn(),
                        c.validUntil(),
                        c.recipient()));
    }

    private static List<AdvocacyCaseEvent> give(
            ConsentToTransfer c, AdvocacyCaseState state, Circumstances around) {
        WorkDecider.demandNew(c, state, c.consentId().value());
        demandDays(c, c.givenOn(), c.validUntil(), around);
        return List.of(
                new ConsentToTransferGiven(
                        c.caseId(),
                        c.consentId(),
                        c.team(),
                        c.form(),
                        c.textVersion(),
                        c.givenOn(),
                        c.validUntil()));
    }

    private static void demandDays(
            ConsentCommand c, LocalDate given, LocalDate until, Circumstances around) {
        if (given.isAfter(around.today())) {
            throw new OccurredInFuture(c.caseId());
        }
        if (around.isOver(until)) {
            throw new DayInPast(c.caseId());
        }
    }

    private static void demandSomething(ConsentCommand c, Set<DataScope> scope) {
        if (scope.isEmpty()) {
            throw new NothingConsented(c.caseId());
        }
    }

    /** What ran out may be renewed; what the person took back has to be given anew. */
    private static List<AdvocacyCaseEvent> renew(
            RenewConsent c, AdvocacyCaseState state, Circumstances around) {
        WorkDecider.demandOpen(c, state);
        if (consent(c, state, c.consentId()).ended() != null) {
            throw new ConsentNotInForce(c.caseId());
        }
        if (around.isOver(c.validUntil())) {
            throw new DayInPast(c.caseId());
        }
        return List.of(new ConsentRenewed(c.caseId(), c.consentId(), c.form(), c.validUntil()));
    }

    /** Taking back is always possible, and once is enough; what rests on it is called back. */
    private static List<AdvocacyCaseEvent> withdraw(WithdrawConsent c, AdvocacyCaseState state) {
        if (consent(c, state, c.consentId()).ended() != null) {
            return List.of();
        }
        var facts = new ArrayList<AdvocacyCaseEvent>();
        facts.add(new ConsentWithdrawn(c.caseId(), c.consentId(), c.reason()));
        for (var open : state.matter().care().consents().openUnder(c.consentId())) {
            facts.add(new ReferralEnded(c.caseId(), open, ReferralResult.REVOKED));
        }
        facts.addAll(TransferDecider.withoutBasis(c.caseId(), c.consentId(), state));
        return facts;
    }

    private static List<AdvocacyCaseEvent> send(
            SendReferral c, AdvocacyCaseState state, Circumstances around) {
        WorkDecider.demandNew(c, state, c.referralId().value());
        demandSomething(c, c.shared());
        var consent = consent(c, state, c.consentId());
        if (!consent.holdsOn(around.today())) {
            throw new ConsentNotInForce(c.caseId());
        }
        if (consent.purpose() != ConsentPurpose.REFERRAL
                || !consent.scope().containsAll(c.shared())) {
            throw new BeyondConsent(c.caseId());
        }
        if (around.isOver(c.answerBy())) {
            throw new DayInPast(c.caseId());
        }
        return List.of(
                new ReferralSent(
                        c.caseId(),
                        c.referralId(),
                        c.consentId(),
                        c.shared(),
                        c.answerBy(),
                        c.text()));
    }

    static Consent consent(CareCommand c, AdvocacyCaseState state, ConsentId id) {
        var consent = state.matter().care().consents().given().get(id);
        if (consent == null) {
            throw new ConsentUnknown(c.caseId());
        }
        return consent;
    }
}
