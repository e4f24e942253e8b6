package org.beistand.advocacy.command;

import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.ConflictBasis;
import org.beistand.people.PersonId;
import org.beistand.platform.KeyedHash;
import org.beistand.platform.PurposeSecrets;
import org.beistand.rules.InTransaction;

/**
 * The book of every role that anybody ever had (decision 0093). Two cases stand against each other
 * when somebody who is or was an opponent in the one is, or is near to, somebody whom the house
 * stands or stood by in the other, unless those two stand against each other in either of them.
 */
final class RolesEverHeld {
    /** Decisions about sides see each other; the same lock as for merging and naming people. */
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtext('ties of people')) is null";

    private static final String CONFLICT =
            """
            with party as (
              select p as id, false as against from unnest(cast(:supported as uuid[])) p
              union all
              select p, true from unnest(cast(:opposing as uuid[])) p),
            near as (
              select party.id as party, party.against, r as record, false as tied
                from party cross join lateral rules.records_of(party.id) r
              union all
              select party.id, party.against, t, true
                from party cross join lateral rules.near_to(party.id) t)
            select distinct n.party || '/' || r.case_id
              from near n join rules.role_in_case r
                on r.person_id = n.record and r.case_id <> :case
               and r.role in ('CLIENT', 'COMPLAINANT', 'OPPONENT')
               and (r.role = 'OPPONENT') <> n.against
             where not n.tied or not (
               exists (select from party o cross join lateral rules.records_of(o.id) x
                 where o.against <> n.against and x = n.record)
               or exists (select from rules.records_of(n.party) x
                   join rules.role_in_case b on b.person_id = x and b.case_id = r.case_id
                 where b.role in ('CLIENT', 'COMPLAINANT', 'OPPONENT')
                   and (b.role = 'OPPONENT') = n.against))
            """;

    /** Open cases in which somebody stands on a side who is, or is near to, one of these. */
    private static final String NAMING =
            """
            with who as (
              select r as id from unnest(cast(:people as uuid[])) p
                cross join lateral rules.records_of(p) r
              union
              select t from unnest(cast(:people as uuid[])) p
                cross join lateral rules.near_to(p) t)
            select distinct r.case_id
              from who join rules.role_in_case r on r.person_id = who.id
              join rules.case_access c on c.case_id = r.case_id and c.stage <> 'CLOSED'
             where r.role in ('CLIENT', 'COMPLAINANT', 'OPPONENT')
            """;

    private final KeyedHash grounds;

    RolesEverHeld(PurposeSecrets secrets) {
        this.grounds = KeyedHash.of(secrets, "grounds of conflicts of interest");
    }

    /** Whether the house stands on both sides; waits for whoever names people at the same time. */
    Optional<ConflictBasis> conflict(
            Connection transaction,
            AdvocacyCaseId caseId,
            Set<PersonId> supported,
            Set<PersonId> opposing) {
        var database = InTransaction.on(transaction);
        var _ = database.sql(LOCK).query(Boolean.class).single();
        var found =
                database.sql(CONFLICT)
                        .param("case", caseId.value())
                        .param("supported", array(supported))
                        .param("opposing", array(opposing))
                        .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                        .list();
        return found.isEmpty() ? Optional.empty() : Optional.of(basis(caseId, found));
    }

    /** The open cases whose check may come out differently once something is new about these. */
    List<AdvocacyCaseId> naming(Connection connection, Set<PersonId> people) {
        return InTransaction.on(connection)
                .sql(NAMING)
                .param("people", array(people))
                .query((row, _) -> new AdvocacyCaseId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Hashed under a secret, so that nothing can be read off it. */
    private ConflictBasis basis(AdvocacyCaseId caseId, List<String> found) {
        var text = caseId + " " + found.stream().sorted().collect(Collectors.joining(" "));
        return new ConflictBasis(UUID.nameUUIDFromBytes(grounds.of(text)));
    }

    private static String array(Collection<PersonId> people) {
        return people.stream().map(PersonId::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
