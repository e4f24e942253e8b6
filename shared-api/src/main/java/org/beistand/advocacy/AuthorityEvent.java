package org.beistand.advocacy;

import java.time.LocalDate;
import java.util.Set;
import org.beistand.language.EventName;
import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;

/** Under what authority we act for the person. */
public sealed interface AuthorityEvent extends CareEvent {
    /** The person told us what we are to do. */
    @EventName("advocacy.instruction-confirmed")
    record InstructionConfirmed(AdvocacyCaseId caseId, InstructionForm form, LocalDate givenOn)
            implements AuthorityEvent {}

    /** We act without instruction, on these grounds. */
    @EventName("advocacy.non-instructed-basis-recorded")
    record NonInstructedBasisRecorded(
            AdvocacyCaseId caseId,
            NoteId basisId,
            CapacityBasis basis,
            Set<NonInstructedApproach> approaches,
            LocalDate reviewOn,
            Sealed<AuthorityText> text)
            implements AuthorityEvent {
        public NonInstructedBasisRecorded {
            approaches = Set.copyOf(approaches);
        }
    }

    /** Somebody may act for the person. */
    @EventName("advocacy.power-of-attorney-recorded")
    record PowerOfAttorneyRecorded(
            AdvocacyCaseId caseId,
            PowerId powerId,
            PowerHolder holder,
            Set<PowerScope> scope,
            @Nullable LocalDate validUntil,
            Sealed<AuthorityText> text)
            implements AuthorityEvent {
        public PowerOfAttorneyRecorded {
            scope = Set.copyOf(scope);
        }
    }

    /** They may no longer. */
    @EventName("advocacy.power-of-attorney-ended")
    record PowerOfAttorneyEnded(AdvocacyCaseId caseId, PowerId powerId, PowerEndReason reason)
            implements AuthorityEvent {}
}
