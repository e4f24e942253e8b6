package org.beistand.casefile.projection;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beistand.advocacy.AuthorityEvent;
import org.beistand.advocacy.AuthorityEvent.InstructionConfirmed;
import org.beistand.advocacy.AuthorityEvent.NonInstructedBasisRecorded;
import org.beistand.advocacy.AuthorityEvent.PowerOfAttorneyEnded;
import org.beistand.advocacy.AuthorityEvent.PowerOfAttorneyRecorded;
import org.beistand.advocacy.PowerId;
import org.beistand.casefile.AuthorityOfCase;
import org.beistand.casefile.AuthorityOfCase.Basis;
import org.beistand.casefile.AuthorityOfCase.Instruction;
import org.beistand.casefile.AuthorityOfCase.Power;
import org.jspecify.annotations.Nullable;

/** Under what authority we act in a case while it is put together, fact by fact. */
final class AuthorityContent {
    private final Map<PowerId, Power> powers = new LinkedHashMap<>();
    private @Nullable Instruction instruction;
    private @Nullable Basis basis;

    void add(AuthorityEvent event, Instant at) {
        switch (event) {
            case InstructionConfirmed e -> instructed(e);
            case NonInstructedBasisRecorded e -> uninstructed(e, at);
            case PowerOfAttorneyRecorded e -> recorded(e);
            case PowerOfAttorneyEnded e -> ended(e);
        }
    }

    /** The person's word ends acting without it, and the other way round. */
    private void instructed(InstructionConfirmed e) {
        instruction = new Instruction(e.form(), e.givenOn());
        basis = null;
    }

    private void uninstructed(NonInstructedBasisRecorded e, Instant at) {
        basis = new Basis(e.basis(), e.approaches(), e.reviewOn(), e.text(), at);
        instruction = null;
    }

    private void recorded(PowerOfAttorneyRecorded e) {
        var power = new Power(e.powerId(), e.holder(), e.scope(), e.validUntil(), e.text(), null);
        var _ = powers.put(e.powerId(), power);
    }

    private void ended(PowerOfAttorneyEnded e) {
        var _ =
                powers.computeIfPresent(
                        e.powerId(),
                        (id, p) ->
                                new Power(
                                        id,
                                        p.holder(),
                                        p.scope(),
                                        p.validUntil(),
                                        p.text(),
                                        e.reason()));
    }

    AuthorityOfCase authority() {
        return new AuthorityOfCase(instruction, basis, List.copyOf(powers.values()).reversed());
    }
}
