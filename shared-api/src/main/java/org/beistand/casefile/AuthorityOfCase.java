package org.beistand.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.beistand.advocacy.AuthorityText;
import org.beistand.advocacy.CapacityBasis;
import org.beistand.advocacy.InstructionForm;
import org.beistand.advocacy.NonInstructedApproach;
import org.beistand.advocacy.PowerEndReason;
import org.beistand.advocacy.PowerHolder;
import org.beistand.advocacy.PowerId;
import org.beistand.advocacy.PowerScope;
import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * Under what authority we act in one case.
 *
 * @param instruction what the person told us last, {@code null} when nothing or when we act without
 * @param basis on what grounds we act without instruction, {@code null} when the person instructs
 * @param powers powers of attorney, latest first
 */
public record AuthorityOfCase(
        @Nullable Instruction instruction, @Nullable Basis basis, List<Power> powers) {
    /** Nothing yet. */
    public static final AuthorityOfCase NONE = new AuthorityOfCase(null, null, List.of());

    public AuthorityOfCase {
        powers = List.copyOf(powers);
    }

    /** The person's word. */
    public record Instruction(InstructionForm form, LocalDate givenOn) {}

    /** Grounds for acting without it. */
    public record Basis(
            CapacityBasis basis,
            Set<NonInstructedApproach> approaches,
            LocalDate reviewOn,
            Sealed<AuthorityText> text,
            Instant recordedAt) {}

    /** One power of attorney; {@code ended} is {@code null} while it holds. */
    public record Power(
            PowerId powerId,
            PowerHolder holder,
            Set<PowerScope> scope,
            @Nullable LocalDate validUntil,
            Sealed<AuthorityText> text,
            @Nullable PowerEndReason ended) {}
}
