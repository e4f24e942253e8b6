package org.beistand.people.command;

import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import org.beistand.access.PeopleTables;
import org.beistand.people.MergeEvent;
import org.beistand.people.MergeEvent.MergeReversed;
import org.beistand.people.MergeEvent.PersonMerged;
import org.beistand.people.MergeRejection.AlreadyMerged;
import org.beistand.people.MergeRejection.MergeNotPossible;
import org.beistand.people.MergeRejection.PeopleStandApart;
import org.beistand.rules.SetRule;
import org.beistand.rules.Staged;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two records become one only where nothing says that they are two. A merged record takes no others
 * and is taken by none, so there are neither chains nor rings.
 */
final class PersonMerges implements SetRule {
    private static final String CHAINED =
            """
            select exists (select from rules.merged_person where not reversed
              and (person_id = :into or survivor_id = :person))
            """;

    /** Between the one and any record that the other answers for. */
    private static final String RELATED =
            """
            with one as (select cast(:into as uuid) as id
                union select person_id from rules.merged_person
                 where survivor_id = :into and not reversed)
            select exists (select from rules.relationship r, one
              where (r.person_id = :person and r.other_id = one.id)
                 or (r.other_id = :person and r.person_id = one.id))
            """;

    /** Where one of them stands against the other in a case, under whichever record. */
    private static final String OPPOSED =
            """
            with one as (select cast(:into as uuid) as id
                union select person_id from rules.merged_person
                 where survivor_id = :into and not reversed)
            select exists (select from rules.role_in_case a
              join rules.role_in_case b on b.case_id = a.case_id and b.held
              join one on one.id = b.person_id
              where a.person_id = :person and a.held
                and (a.role = 'OPPONENT') <> (b.role = 'OPPONENT'))
            """;

    private final PeopleTables tables;

    PersonMerges(PeopleTables tables) {
        this.tables = tables;
    }

    @Override
    public void write(List<Staged<?>> facts, Connection transaction) {
        for (var fact : facts) {
            if (fact.event() instanceof MergeEvent event) {
                write(event, transaction);
            }
        }
    }

    private void write(MergeEvent event, Connection transaction) {
        switch (event) {
            case PersonMerged e -> {
                check(e, PeopleLock.held(transaction));
                tables.personMerged(transaction, e.personId().value(), e.into().value());
            }
            case MergeReversed e ->
                    tables.mergeReversed(transaction, e.personId().value(), e.from().value());
        }
    }

    private static void check(PersonMerged e, JdbcClient database) {
        var person = e.personId().value();
        var into = e.into().value();
        if (is(CHAINED, person, into, database)) {
            throw new AlreadyMerged(e.personId());
        }
        if (is(RELATED, person, into, database)) {
            throw new PeopleStandApart(e.personId());
        }
        if (is(OPPOSED, person, into, database)) {
            throw new MergeNotPossible(e.personId());
        }
    }

    private static boolean is(String sql, UUID person, UUID into, JdbcClient database) {
        return database.sql(sql)
                .param("person", person)
                .param("into", into)
                .query(Boolean.class)
                .single();
    }
}
