package org.beistand.advocacy.command;

import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.ClientNamed;
import org.beistand.advocacy.AdvocacyCaseEvent.ReferralReceived;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.ConflictCommand.RunConflictCheck;
import org.beistand.advocacy.InvolvementEvent.ClientCorrected;
import org.beistand.advocacy.InvolvementEvent.PersonInvolved;
import org.beistand.language.DomainCommand;
import org.beistand.language.DomainEvent;
import org.beistand.language.Recorded;
import org.beistand.people.MergeEvent.MergeReversed;
import org.beistand.people.MergeEvent.PersonMerged;
import org.beistand.people.PersonEvent;
import org.beistand.people.PersonId;
import org.beistand.people.TieEvent.HouseholdJoined;
import org.beistand.people.TieEvent.RelationshipRecorded;
import org.beistand.reactions.Reaction;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * When somebody gets a part in a case, or something is new about whom a person belongs to or whose
 * record hers is, every open case that names one of them is checked anew. Roles and ties that end
 * change nothing: what counts is that there ever was one.
 */
final class WhenPeopleChange implements Reaction {
    private final RolesEverHeld roles;
    private final DataSource database;

    WhenPeopleChange(RolesEverHeld roles, DataSource database) {
        this.roles = roles;
        this.database = database;
    }

    @Override
    public String name() {
        return "when-people-change";
    }

    @Override
    public boolean concerns(Class<?> fact) {
        return AdvocacyCaseEvent.class.isAssignableFrom(fact)
                || PersonEvent.class.isAssignableFrom(fact);
    }

    @Override
    public List<DomainCommand> to(Recorded<?> fact) {
        var people = people(fact.event());
        return people.isEmpty()
                ? List.of()
                : naming(people).stream()
                        .filter(id -> !isOf(fact.event(), id))
                        .<DomainCommand>map(RunConflictCheck::new)
                        .toList();
    }

    /** The case itself was checked with the fact. */
    private static boolean isOf(DomainEvent event, AdvocacyCaseId id) {
        return event instanceof AdvocacyCaseEvent e && e.caseId().equals(id);
    }

    static Set<PersonId> people(DomainEvent event) {
        return switch (event) {
            case ReferralReceived e when e.client() != null -> Set.of(e.client());
            case ClientNamed e -> Set.of(e.client());
            case ClientCorrected e -> Set.of(e.client());
            case PersonInvolved e -> Set.of(e.person());
            case RelationshipRecorded e when e.kind().sharesInterests() ->
                    Set.of(e.personId(), e.other());
            case HouseholdJoined e -> Set.of(e.personId());
            case PersonMerged e -> Set.of(e.personId(), e.into());
            case MergeReversed e -> Set.of(e.personId(), e.from());
            default -> Set.of(); // nobody stands elsewhere by it
        };
    }

    private List<AdvocacyCaseId> naming(Set<PersonId> people) {
        var connection = DataSourceUtils.getConnection(database);
        try {
            return roles.naming(connection, people);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}
