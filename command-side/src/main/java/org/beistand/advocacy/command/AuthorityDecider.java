package org.beistand.advocacy.command;

import java.util.List;
import java.util.Set;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseRejection.DayInPast;
import org.beistand.advocacy.AdvocacyCaseRejection.OccurredInFuture;
import org.beistand.advocacy.AuthorityCommand;
import org.beistand.advocacy.AuthorityCommand.ConfirmInstruction;
import org.beistand.advocacy.AuthorityCommand.EndPowerOfAttorney;
import org.beistand.advocacy.AuthorityCommand.RecordNonInstructedBasis;
import org.beistand.advocacy.AuthorityCommand.RecordPowerOfAttorney;
import org.beistand.advocacy.AuthorityEvent.InstructionConfirmed;
import org.beistand.advocacy.AuthorityEvent.NonInstructedBasisRecorded;
import org.beistand.advocacy.AuthorityEvent.PowerOfAttorneyEnded;
import org.beistand.advocacy.AuthorityEvent.PowerOfAttorneyRecorded;
import org.beistand.advocacy.AuthorityRejection.AuthorityEmpty;
import org.beistand.advocacy.AuthorityRejection.PowerEnded;
import org.beistand.advocacy.AuthorityRejection.PowerUnknown;

/** Under what authority we act: the person's word, or grounds that can be looked at again. */
final class AuthorityDecider {
    private AuthorityDecider() {}

    static List<AdvocacyCaseEvent> decide(
            AuthorityCommand command, AdvocacyCaseState state, Circumstances around) {
        return switch (command) {
            case ConfirmInstruction c -> confirm(c, state, around);
            case RecordNonInstructedBasis c -> record(c, state, around);
            case RecordPowerOfAttorney c -> record(c, state, around);
            case EndPowerOfAttorney c -> end(c, state);
        };
    }

    private static List<AdvocacyCaseEvent> confirm(
            ConfirmInstruction c, AdvocacyCaseState state, Circumstances around) {
        WorkDecider.demandOpen(c, state);
        if (c.givenOn().isAfter(around.today())) {
            throw new OccurredInFuture(c.caseId());
        }
        return List.of(new InstructionConfirmed(c.caseId(), c.form(), c.givenOn()));
    }

    private static List<AdvocacyCaseEvent> record(
            RecordNonInstructedBasis c, AdvocacyCaseState state, Circumstances around) {
        WorkDecider.demandNew(c, state, c.basisId().value());
        demandSomething(c, c.approaches());
        if (around.isOver(c.reviewOn())) {
            throw new DayInPast(c.caseId());
        }
        return List.of(
                new NonInstructedBasisRecorded(
                        c.caseId(),
                        c.basisId(),
                        c.basis(),
                        c.approaches(),
                        c.reviewOn(),
                        c.text()));
    }

    private static List<AdvocacyCaseEvent> record(
            RecordPowerOfAttorney c, AdvocacyCaseState state, Circumstances around) {
        WorkDecider.demandNew(c, state, c.powerId().value());
        demandSomething(c, c.scope());
        if (c.validUntil() != null && around.isOver(c.validUntil())) {
            throw new DayInPast(c.caseId());
        }
        return List.of(
                new PowerOfAttorneyRecorded(
                        c.caseId(), c.powerId(), c.holder(), c.scope(), c.validUntil(), c.text()));
    }

    private static void demandSomething(AuthorityCommand c, Set<?> chosen) {
        if (chosen.isEmpty()) {
            throw new AuthorityEmpty(c.caseId());
        }
    }

    private static List<AdvocacyCaseEvent> end(EndPowerOfAttorney c, AdvocacyCaseState state) {
        var power = state.matter().care().authority().powers().get(c.powerId());
        if (power == null) {
            throw new PowerUnknown(c.caseId());
        }
        if (power.filter(c.reason()::equals).isPresent()) {
            return List.of();
        }
        WorkDecider.demandOpen(c, state);
        if (power.isPresent()) {
            throw new PowerEnded(c.caseId());
        }
        return List.of(new PowerOfAttorneyEnded(c.caseId(), c.powerId(), c.reason()));
    }
}
