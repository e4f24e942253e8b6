package org.beistand.advocacy;

import java.time.LocalDate;
import java.util.Set;
import org.beistand.language.ErasableUnit;
import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;

/** What can be asked about the authority under which we act for the person. */
public sealed interface AuthorityCommand extends CareCommand {
    /** Record that the person told us what we are to do. */
    record ConfirmInstruction(AdvocacyCaseId caseId, InstructionForm form, LocalDate givenOn)
            implements AuthorityCommand {}

    /**
     * Record that we act without instruction, and on what grounds.
     *
     * @param approaches how we do so
     * @param reviewOn when it is looked at again; capacity comes and goes
     * @param text who was consulted, and what is known of the person's wishes
     */
    record RecordNonInstructedBasis(
            AdvocacyCaseId caseId,
            NoteId basisId,
            CapacityBasis basis,
            Set<NonInstructedApproach> approaches,
            LocalDate reviewOn,
            Sealed<AuthorityText> text)
            implements AuthorityCommand {
        public RecordNonInstructedBasis {
            approaches = Set.copyOf(approaches);
        }

        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(basisId);
        }
    }

    /**
     * Record a power of attorney.
     *
     * @param validUntil its last day, {@code null} for until it is revoked
     * @param text who holds it, and what it says
     */
    record RecordPowerOfAttorney(
            AdvocacyCaseId caseId,
            PowerId powerId,
            PowerHolder holder,
            Set<PowerScope> scope,
            @Nullable LocalDate validUntil,
            Sealed<AuthorityText> text)
            implements AuthorityCommand {
        public RecordPowerOfAttorney {
            scope = Set.copyOf(scope);
        }

        @Override
        public ErasableUnit unit() {
            return ErasableUnit.note(powerId);
        }
    }

    /** Record that a power of attorney holds no longer. */
    record EndPowerOfAttorney(AdvocacyCaseId caseId, PowerId powerId, PowerEndReason reason)
            implements AuthorityCommand {}
}
