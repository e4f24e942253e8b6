package org.beistand.caseload.command;

import static org.beistand.access.Relation.TEAM_SUPERVISOR;
import static org.beistand.language.Role.SUPERVISOR;

import java.util.List;
import org.beistand.access.DeclaredAccess;
import org.beistand.access.Rule;
import org.beistand.access.Touched;
import org.beistand.caseload.WorkloadCommand;
import org.beistand.caseload.WorkloadCommand.AcknowledgeOverload;
import org.beistand.caseload.WorkloadCommand.AgreeHours;

/** Only the supervisor of a worker’s team settles anything about the load (decision 0114). */
final class WorkloadAccess implements DeclaredAccess {

    @Override
    public List<Rule<?>> rules() {
        return List.of(bySupervisor(AgreeHours.class), bySupervisor(AcknowledgeOverload.class));
    }

    private static <C extends WorkloadCommand> Rule<C> bySupervisor(Class<C> command) {
        return Rule.command(command, c -> Touched.ofStaff(c.worker()))
                .allow(TEAM_SUPERVISOR, SUPERVISOR);
    }
}
