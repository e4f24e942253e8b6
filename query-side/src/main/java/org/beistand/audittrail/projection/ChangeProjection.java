package org.beistand.audittrail.projection;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.caseload.WorkloadEvent;
import org.beistand.people.PersonEvent;
import org.beistand.queryside.Fact;
import org.beistand.queryside.Happened;
import org.beistand.separation.SeparationRuleEvent;
import org.beistand.spaces.SpaceFact;
import org.jspecify.annotations.Nullable;

/** Makes an entry of every fact there is. */
final class ChangeProjection implements Fact.ByConcept<List<ChangeProjection.Change>> {

    /** A change, with the codes that its sentence needs. */
    record Change(
            Fact fact, @Nullable UUID caseId, @Nullable UUID personId, Map<String, String> codes) {}

    @Override
    public List<Change> advocacy(AdvocacyCaseEvent event, Fact fact) {
        return List.of(new Change(fact, event.caseId().value(), null, CaseCodes.of(event)));
    }

    @Override
    public List<Change> person(PersonEvent event, Fact fact) {
        return List.of(new Change(fact, null, event.personId().value(), PersonCodes.of(event)));
    }

    @Override
    public List<Change> workload(WorkloadEvent event, Fact fact) {
        return List.of(new Change(fact, null, null, WorkloadCodes.of(event)));
    }

    @Override
    public List<Change> space(SpaceFact event, Fact fact) {
        return List.of(new Change(fact, null, null, SpaceCodes.of(event)));
    }

    @Override
    public List<Change> separation(SeparationRuleEvent event, Fact fact) {
        return List.of(new Change(fact, null, event.person().value(), SeparationCodes.of(event)));
    }

    static java.time.@Nullable Instant occurredAt(Change change) {
        return Happened.ownTime(change.fact());
    }
}
