package org.beistand.advocacy.command;

import static org.beistand.access.Relation.TEAM_SUPERVISOR;
import static org.beistand.language.Role.SUPERVISOR;

import java.util.List;
import org.beistand.access.Rule;
import org.beistand.access.Touched;
import org.beistand.advocacy.InvolvementCommand.CorrectClient;
import org.beistand.advocacy.InvolvementCommand.InvolvePerson;
import org.beistand.advocacy.InvolvementCommand.ReleasePerson;

/** Who may say who has a part in a case (decision 0092): only about people whom they may see. */
final class InvolvementAccess {
    private InvolvementAccess() {}

    static List<Rule<?>> rules() {
        return List.of(
                AdvocacyCaseAccess.work(
                        Rule.command(
                                InvolvePerson.class,
                                c -> Touched.ofCase(c.caseId()).mentioning(List.of(c.person())))),
                AdvocacyCaseAccess.work(ReleasePerson.class),
                AdvocacyCaseAccess.work(
                                Rule.command(
                                        CorrectClient.class,
                                        c ->
                                                Touched.ofCase(c.caseId())
                                                        .mentioning(List.of(c.client()))))
                        .allow(TEAM_SUPERVISOR, SUPERVISOR));
    }
}
