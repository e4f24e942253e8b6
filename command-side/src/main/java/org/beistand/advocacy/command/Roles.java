package org.beistand.advocacy.command;

import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import org.beistand.access.AccessTables;
import org.beistand.access.PeopleTables;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.ClientNamed;
import org.beistand.advocacy.AdvocacyCaseEvent.ReferralReceived;
import org.beistand.advocacy.AdvocacyCaseRejection.ClientAlreadyNamed;
import org.beistand.advocacy.InvolvementEvent.ClientCorrected;
import org.beistand.advocacy.InvolvementEvent.PersonInvolved;
import org.beistand.advocacy.InvolvementEvent.PersonReleased;
import org.beistand.advocacy.InvolvementRejection.RoleHeldAlready;
import org.beistand.advocacy.InvolvementRejection.RoleNotHeld;
import org.beistand.advocacy.InvolvementRejection.RoleNotPossible;
import org.beistand.people.PersonId;
import org.beistand.rules.InTransaction;
import org.beistand.rules.SetRule;
import org.beistand.rules.Staged;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps every role that a person ever had. Nobody, under whichever of her merged records, stands on
 * both sides of a case; and a case is sorted only between people who are or were merged.
 */
final class Roles implements SetRule {
    private static final String CLIENT = "CLIENT";

    private static final String HELD =
            """
            select exists (select from rules.role_in_case
              where case_id = :case and person_id = :person and role = :role and held)
            """;

    /** An opponent is nothing else; the same lock as for merging, so that both see each other. */
    private static final String BOTH_SIDES =
            """
            with lock as materialized (select pg_advisory_xact_lock(hashtext('ties of people'))),
            one as (select cast(:person as uuid) as id from lock
                union select person_id from rules.merged_person
                 where survivor_id = :person and not reversed
                union select survivor_id from rules.merged_person
                 where person_id = :person and not reversed)
            select exists (select from rules.role_in_case r join one on one.id = r.person_id
              where r.case_id = :case and r.held
                and (r.role = 'OPPONENT') <> (:role = 'OPPONENT'))
            """;

    private static final String EVER_MERGED =
            """
            select exists (select from rules.merged_person
              where (person_id, survivor_id) in ((:person, :former), (:former, :person)))
            """;

    private final AccessTables access;
    private final PeopleTables tables;

    Roles(AccessTables access, PeopleTables tables) {
        this.access = access;
        this.tables = tables;
    }

    @Override
    public void write(List<Staged<?>> facts, Connection transaction) {
        for (var fact : facts) {
            if (fact.event() instanceof AdvocacyCaseEvent event) {
                write(event, transaction);
            }
        }
    }

    private void write(AdvocacyCaseEvent event, Connection transaction) {
        switch (event) {
            case ReferralReceived e when e.client() != null ->
                    take(event, e.client(), CLIENT, transaction);
            case ClientNamed e -> take(event, e.client(), CLIENT, transaction);
            case PersonInvolved e -> take(event, e.person(), e.role().name(), transaction);
            case PersonReleased e -> release(e, transaction);
            case ClientCorrected e -> correct(e, transaction);
            default -> {} // says nothing about a role
        }
    }

    private void take(
            AdvocacyCaseEvent event, PersonId person, String role, Connection transaction) {
        var database = InTransaction.on(transaction);
        var caseId = event.caseId().value();
        if (!role.equals(CLIENT) && held(database, caseId, person, role)) {
            throw new RoleHeldAlready(event.caseId());
        }
        if (is(database.sql(BOTH_SIDES).param("role", role), caseId, person)) {
            throw new RoleNotPossible(event.caseId());
        }
        tables.roleTaken(transaction, caseId, person.value(), role);
    }

    private void release(PersonReleased e, Connection transaction) {
        var caseId = e.caseId().value();
        if (!held(InTransaction.on(transaction), caseId, e.person(), e.role().name())) {
            throw new RoleNotHeld(e.caseId());
        }
        tables.roleLeft(transaction, caseId, e.person().value(), e.role().name());
    }

    private void correct(ClientCorrected e, Connection transaction) {
        var caseId = e.caseId().value();
        var former = e.formerClient().value();
        var merged =
                InTransaction.on(transaction)
                        .sql(EVER_MERGED)
                        .param("person", e.client().value())
                        .param("former", former)
                        .query(Boolean.class)
                        .single();
        if (!merged) {
            throw new ClientAlreadyNamed(e.caseId());
        }
        tables.roleLeft(transaction, caseId, former, CLIENT);
        access.personNoLongerNamed(transaction, caseId, former);
        take(e, e.client(), CLIENT, transaction);
        access.personNamed(transaction, caseId, e.client().value());
    }

    private static boolean held(JdbcClient database, UUID caseId, PersonId person, String role) {
        return is(database.sql(HELD).param("role", role), caseId, person);
    }

    private static boolean is(JdbcClient.StatementSpec question, UUID caseId, PersonId person) {
        return question.param("case", caseId)
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }
}
