package org.beistand.advocacy.command;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.beistand.advocacy.AuthorityEvent;
import org.beistand.advocacy.AuthorityEvent.InstructionConfirmed;
import org.beistand.advocacy.AuthorityEvent.NonInstructedBasisRecorded;
import org.beistand.advocacy.AuthorityEvent.PowerOfAttorneyEnded;
import org.beistand.advocacy.AuthorityEvent.PowerOfAttorneyRecorded;
import org.beistand.advocacy.PowerEndReason;
import org.beistand.advocacy.PowerId;

/**
 * Under what authority we act in one case.
 *
 * @param powers each with why it ended; empty while it holds
 */
record Authority(Map<PowerId, Optional<PowerEndReason>> powers) {
    static final Authority NONE = new Authority(Map.of());

    Authority {
        powers = Map.copyOf(powers);
    }

    Authority after(AuthorityEvent event) {
        return switch (event) {
            case InstructionConfirmed _, NonInstructedBasisRecorded _ -> this;
            case PowerOfAttorneyRecorded e -> with(e.powerId(), Optional.empty());
            case PowerOfAttorneyEnded e -> with(e.powerId(), Optional.of(e.reason()));
        };
    }

    private Authority with(PowerId id, Optional<PowerEndReason> ended) {
        var more = new HashMap<>(powers);
        var _ = more.put(id, ended);
        return new Authority(more);
    }
}
