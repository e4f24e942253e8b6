package org.beistand.advocacy.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.ConsentPurpose;
import org.beistand.advocacy.ConsentRejection.BeyondConsent;
import org.beistand.advocacy.ConsentRejection.ConsentNotInForce;
import org.beistand.advocacy.ConsentRejection.NothingConsented;
import org.beistand.advocacy.DataScope;
import org.beistand.advocacy.DisclosedAs;
import org.beistand.advocacy.DisclosureCommand;
import org.beistand.advocacy.DisclosureCommand.DiscloseWithoutConsent;
import org.beistand.advocacy.DisclosureCommand.RecordDisclosure;
import org.beistand.advocacy.DisclosureCommand.ReviewDisclosure;
import org.beistand.advocacy.DisclosureEvent.DisclosedWithoutConsent;
import org.beistand.advocacy.DisclosureEvent.DisclosureRecorded;
import org.beistand.advocacy.DisclosureEvent.DisclosureReviewed;
import org.beistand.advocacy.DisclosureRejection.DisclosureUnknown;
import org.beistand.advocacy.DisclosureRejection.OwnDisclosure;
import org.beistand.advocacy.DisclosureRejection.ReviewAlreadyGiven;
import org.beistand.advocacy.DisclosureVerdict;
import org.beistand.advocacy.command.Disclosures.Disclosure;
import org.beistand.language.NotPossible;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody outside was told: what a consent covered, or, in danger or by law, what none did.
 * The latter another person has to find justified.
 */
final class DisclosureDecider {
    private DisclosureDecider() {}

    static List<AdvocacyCaseEvent> decide(
            DisclosureCommand command, AdvocacyCaseState state, Circumstances around) {
        return switch (command) {
            case RecordDisclosure c -> record(c, state, around);
            case DiscloseWithoutConsent c -> override(c, state, around);
            case ReviewDisclosure c -> review(c, state, around);
        };
    }

    private static List<AdvocacyCaseEvent> record(
            RecordDisclosure c, AdvocacyCaseState state, Circumstances around) {
        WorkDecider.demandNew(c, state, c.disclosureId().value());
        demandSomething(c, c.shared());
        var lateness = WorkDecider.lateness(c, c.toldAt(), c.lateReason(), around);
        var consent = ConsentDecider.consent(c, state, c.consentId());
        if (!consent.heldOn(around.dayOf(c.toldAt()))) {
            throw new ConsentNotInForce(c.caseId());
        }
        if (consent.purpose() == ConsentPurpose.TRANSFER
                || !consent.scope().containsAll(c.shared())) {
            throw new BeyondConsent(c.caseId());
        }
        return List.of(
                new DisclosureRecorded(
                        c.caseId(),
                        c.disclosureId(),
                        c.consentId(),
                        c.shared(),
                        c.medium(),
                        c.toldAt(),
                        lateness,
                        WorkDecider.reasonIf(lateness, c.lateReason()),
                        c.text()));
    }

    private static List<AdvocacyCaseEvent> override(
            DiscloseWithoutConsent c, AdvocacyCaseState state, Circumstances around) {
        WorkDecider.demandUnused(c, state, c.disclosureId().value());
        demandSomething(c, c.shared());
        var lateness = WorkDecider.lateness(c, c.toldAt(), c.lateReason(), around);
        return List.of(
                new DisclosedWithoutConsent(
                        c.caseId(),
                        c.disclosureId(),
                        acting(around),
                        around.actor().has(Role.SUPERVISOR)
                                ? DisclosedAs.SUPERVISOR
                                : DisclosedAs.WORKER,
                        c.ground(),
                        c.partner(),
                        c.shared(),
                        c.medium(),
                        c.toldAt(),
                        lateness,
                        WorkDecider.reasonIf(lateness, c.lateReason()),
                        c.informed(),
                        c.counsel(),
                        c.recipient(),
                        c.text()));
    }

    private static void demandSomething(DisclosureCommand c, Set<DataScope> shared) {
        if (shared.isEmpty()) {
            throw new NothingConsented(c.caseId());
        }
    }

    private static StaffId acting(Circumstances around) {
        var staff = around.actor().staffId();
        if (staff == null) {
            throw new NotPossible();
        }
        return staff;
    }

    private static List<AdvocacyCaseEvent> review(
            ReviewDisclosure c, AdvocacyCaseState state, Circumstances around) {
        var disclosure = state.matter().care().consents().disclosures().of(c.disclosureId());
        demandReviewer(c, disclosure, around);
        if (disclosure == null) {
            throw new DisclosureUnknown(c.caseId());
        }
        if (!disclosure.waits()) {
            if (disclosure.verdict() == c.verdict()) {
                return List.of();
            }
            throw new ReviewAlreadyGiven(c.caseId());
        }
        var facts = new ArrayList<AdvocacyCaseEvent>();
        facts.add(new DisclosureReviewed(c.caseId(), c.disclosureId(), c.verdict(), c.text()));
        if (c.verdict() == DisclosureVerdict.NOT_JUSTIFIED) {
            facts.addAll(TransferDecider.withoutBasis(c.caseId(), c.disclosureId(), state));
        }
        return facts;
    }

    /**
     * Supervisors review for their team. Whoever stands outside of it learns nothing of what
     * workers passed on, and decides where a supervisor would have to decide about herself.
     */
    private static void demandReviewer(
            ReviewDisclosure c, @Nullable Disclosure disclosure, Circumstances around) {
        if (!around.handsOutWork()
                && (disclosure == null || disclosure.as() != DisclosedAs.SUPERVISOR)) {
            throw new NotPossible();
        }
        if (disclosure != null && disclosure.by().equals(around.actor().staffId())) {
            throw new OwnDisclosure(c.caseId());
        }
    }
}
