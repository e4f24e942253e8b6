package org.beistand.advocacy.command;

import java.util.List;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseRejection.CaseNotOpen;
import org.beistand.advocacy.CaseRole;
import org.beistand.advocacy.InvolvementCommand;
import org.beistand.advocacy.InvolvementCommand.CorrectClient;
import org.beistand.advocacy.InvolvementCommand.InvolvePerson;
import org.beistand.advocacy.InvolvementCommand.ReleasePerson;
import org.beistand.advocacy.InvolvementEvent.ClientCorrected;
import org.beistand.advocacy.InvolvementEvent.PersonInvolved;
import org.beistand.advocacy.InvolvementEvent.PersonReleased;
import org.beistand.advocacy.InvolvementRejection.NoClientNamed;
import org.beistand.advocacy.InvolvementRejection.RoleNotPossible;
import org.beistand.advocacy.command.AdvocacyCaseState.Open;

/** Who has a part in a case. Who has which role by now is a question of set, see {@link Roles}. */
final class InvolvementDecider {
    private InvolvementDecider() {}

    static List<AdvocacyCaseEvent> decide(InvolvementCommand command, AdvocacyCaseState state) {
        return switch (command) {
            case InvolvePerson c -> List.of(involve(c, state));
            case ReleasePerson c -> {
                demandOpen(c, state);
                yield List.of(new PersonReleased(c.caseId(), c.person(), c.role()));
            }
            case CorrectClient c -> correct(c, state);
        };
    }

    private static PersonInvolved involve(InvolvePerson c, AdvocacyCaseState state) {
        demandOpen(c, state);
        if (c.role() == CaseRole.OPPONENT && c.person().equals(state.matter().client())) {
            throw new RoleNotPossible(c.caseId());
        }
        return new PersonInvolved(c.caseId(), c.person(), c.role());
    }

    private static List<AdvocacyCaseEvent> correct(CorrectClient c, AdvocacyCaseState state) {
        var former = state.matter().client();
        if (former == null) {
            throw new NoClientNamed(c.caseId());
        }
        return former.equals(c.client())
                ? List.of()
                : List.of(new ClientCorrected(c.caseId(), c.client(), former));
    }

    private static void demandOpen(InvolvementCommand c, AdvocacyCaseState state) {
        if (!(state instanceof Open)) {
            throw new CaseNotOpen(c.caseId());
        }
    }
}
