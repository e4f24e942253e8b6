package org.beistand.advocacy.command;

import static org.beistand.access.Relation.TEAM_SUPERVISOR;
import static org.beistand.language.Role.SUPERVISOR;

import java.util.List;
import org.beistand.access.Rule;
import org.beistand.access.Touched;
import org.beistand.advocacy.ConflictCommand.RunConflictCheck;
import org.beistand.advocacy.ConflictCommand.WaiveConflict;
import org.beistand.advocacy.InvolvementCommand.CorrectClient;
import org.beistand.advocacy.InvolvementCommand.InvolvePerson;
import org.beistand.advocacy.InvolvementCommand.ReleasePerson;

/**
 * Who may say who has a part in a case (decision 0092): only about people whom they may see; and
 * who looks for conflicts of interest and waives them (decision 0093).
 */
final class InvolvementAccess {
    private InvolvementAccess() {}

    static List<Rule<?>> rules() {
        return List.of(
                AdvocacyCaseAccess.work(
                        Rule.command(
                                InvolvePerson.class,
                                c -> Touched.ofCase(c.caseId()).mentioning(List.of(c.person())))),
                AdvocacyCaseAccess.work(ReleasePerson.class),
                AdvocacyCaseAccess.work(RunConflictCheck.class).allow(TEAM_SUPERVISOR, SUPERVISOR),
                AdvocacyCaseAccess.touching(WaiveConflict.class).allow(TEAM_SUPERVISOR, SUPERVISOR),
                AdvocacyCaseAccess.work(
                                Rule.command(
                                        CorrectClient.class,
                                        c ->
                                                Touched.ofCase(c.caseId())
                                                        .mentioning(List.of(c.client()))))
                        .allow(TEAM_SUPERVISOR, SUPERVISOR));
    }
}
