package org.beistand.caseload.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.beistand.queryside.OrganisationDays;
import org.beistand.queryside.View;
import org.beistand.staff.StaffMember;
import org.springframework.stereotype.Component;

/** How many points each worker can carry today: by the hours agreed, else by the account. */
@Component
final class Capacities {
    private final WorkloadFacts facts;
    private final OrganisationDays days;

    Capacities(WorkloadFacts facts, OrganisationDays days) {
        this.facts = facts;
        this.days = days;
    }

    Map<UUID, Integer> of(View view, Collection<StaffMember> members) {
        var contents = facts.of(view, members.stream().map(m -> m.id().value()).toList());
        var points = new HashMap<UUID, Integer>();
        for (var member : members) {
            var content = contents.getOrDefault(member.id().value(), new WorkloadContent());
            var _ =
                    points.put(
                            member.id().value(),
                            content.plan(member.capacity()).pointsOn(days.today()));
        }
        return points;
    }
}
