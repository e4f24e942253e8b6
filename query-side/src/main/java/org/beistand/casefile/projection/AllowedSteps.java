package org.beistand.casefile.projection;

import java.util.Set;
import java.util.stream.Collectors;
import org.beistand.access.Gate;
import org.beistand.access.Subject;
import org.beistand.advocacy.ConflictStanding;
import org.beistand.advocacy.PossibleSteps;
import org.beistand.caseload.CaseRow;
import org.beistand.language.Actor;
import org.beistand.queryside.ApiNames;
import org.springframework.stereotype.Component;

/** Which commands the one who asks may send to a case at this moment, by their names in the API. */
@Component
final class AllowedSteps {
    private final Gate gate;

    AllowedSteps(Gate gate) {
        this.gate = gate;
    }

    /** What its stage takes, the gate allows, and no conflict of interest keeps waiting. */
    Set<String> of(Actor actor, CaseRow row, ConflictStanding conflict) {
        var allowed = gate.commandsFor(actor, Subject.CASE, row.caseId().value());
        return PossibleSteps.at(row.stage(), conflict).stream()
                .filter(allowed::contains)
                .map(ApiNames::of)
                .collect(Collectors.toSet());
    }
}
