package org.beistand.separation.command;

import static org.beistand.access.Relation.TEAM_SUPERVISOR;
import static org.beistand.language.Role.SUPERVISOR;

import java.util.List;
import org.beistand.access.DeclaredAccess;
import org.beistand.access.Rule;
import org.beistand.access.Touched;
import org.beistand.separation.SeparationRuleCommand;
import org.beistand.separation.SeparationRuleCommand.ImposeSeparationRule;
import org.beistand.separation.SeparationRuleCommand.LiftSeparationRule;
import org.beistand.separation.SeparationRuleCommand.RelaxSeparationRule;
import org.beistand.separation.SeparationRuleCommand.TightenSeparationRule;

/**
 * Who is kept apart is settled by the supervisor of one of the two, who must be able to see the
 * other’s record (decision 0095).
 */
final class SeparationRuleAccess implements DeclaredAccess {

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                Rule.command(
                                ImposeSeparationRule.class,
                                c -> Touched.ofPerson(c.person()).mentioning(List.of(c.other())))
                        .allow(TEAM_SUPERVISOR, SUPERVISOR),
                bySupervisor(TightenSeparationRule.class),
                bySupervisor(RelaxSeparationRule.class),
                bySupervisor(LiftSeparationRule.class));
    }

    private static <C extends SeparationRuleCommand> Rule<C> bySupervisor(Class<C> command) {
        return Rule.command(command, c -> Touched.ofPerson(c.person()))
                .allow(TEAM_SUPERVISOR, SUPERVISOR);
    }
}
