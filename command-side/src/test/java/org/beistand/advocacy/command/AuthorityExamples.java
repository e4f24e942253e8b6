package org.beistand.advocacy.command;

import static org.beistand.advocacy.command.Examples.CASE;
import static org.beistand.advocacy.command.Examples.TODAY;
import static org.beistand.advocacy.command.Examples.id;
import static org.beistand.advocacy.command.Examples.sealed;

import java.util.Set;
import org.beistand.advocacy.AuthorityCommand.ConfirmInstruction;
import org.beistand.advocacy.AuthorityCommand.EndPowerOfAttorney;
import org.beistand.advocacy.AuthorityCommand.RecordNonInstructedBasis;
import org.beistand.advocacy.AuthorityCommand.RecordPowerOfAttorney;
import org.beistand.advocacy.AuthorityEvent.PowerOfAttorneyEnded;
import org.beistand.advocacy.AuthorityEvent.PowerOfAttorneyRecorded;
import org.beistand.advocacy.CapacityBasis;
import org.beistand.advocacy.InstructionForm;
import org.beistand.advocacy.NonInstructedApproach;
import org.beistand.advocacy.NoteId;
import org.beistand.advocacy.PowerEndReason;
import org.beistand.advocacy.PowerHolder;
import org.beistand.advocacy.PowerId;
import org.beistand.advocacy.PowerScope;

/** Authorities in the tests of cases. */
final class AuthorityExamples {
    static final PowerId POWER = new PowerId(id(713));

    private AuthorityExamples() {}

    static ConfirmInstruction confirm(int days) {
        return new ConfirmInstruction(CASE, InstructionForm.SPOKEN, TODAY.plusDays(days));
    }

    static RecordNonInstructedBasis basis(int n, int days, NonInstructedApproach... approaches) {
        return new RecordNonInstructedBasis(
                CASE,
                new NoteId(id(n)),
                CapacityBasis.COURT_DECISION,
                approaches.length == 0
                        ? Set.of(NonInstructedApproach.WATCHING_BRIEF)
                        : Set.of(approaches),
                TODAY.plusDays(days),
                sealed());
    }

    static RecordPowerOfAttorney power(int n, int days) {
        return new RecordPowerOfAttorney(
                CASE,
                new PowerId(id(n)),
                PowerHolder.RELATIVE,
                Set.of(PowerScope.HEALTH),
                TODAY.plusDays(days),
                sealed());
    }

    static PowerOfAttorneyRecorded recorded() {
        return new PowerOfAttorneyRecorded(
                CASE, POWER, PowerHolder.RELATIVE, Set.of(PowerScope.HEALTH), null, sealed());
    }

    static EndPowerOfAttorney end() {
        return new EndPowerOfAttorney(CASE, POWER, PowerEndReason.GIVEN_BACK);
    }

    static PowerOfAttorneyEnded ended(PowerEndReason reason) {
        return new PowerOfAttorneyEnded(CASE, POWER, reason);
    }
}
