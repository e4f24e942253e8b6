package org.beistand.people.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.beistand.access.AccessTables;
import org.beistand.access.PeopleTables;
import org.beistand.access.Subject;
import org.beistand.language.StaffId;
import org.beistand.people.Nearness;
import org.beistand.people.RelationshipKind;
import org.beistand.people.TieEvent;
import org.beistand.people.TieEvent.HouseholdJoined;
import org.beistand.people.TieEvent.HouseholdLeft;
import org.beistand.people.TieEvent.RecordClosedToStaff;
import org.beistand.people.TieEvent.RelationshipEnded;
import org.beistand.people.TieEvent.RelationshipRecorded;
import org.beistand.people.TieRejection.RelatedToHerself;
import org.beistand.rules.InTransaction;
import org.beistand.rules.SetRule;
import org.beistand.rules.Staged;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps who is and who ever was related to whom, and builds a wall between a member of staff and
 * her own record and family: at once, whichever of the two is recorded first, for as long as there
 * is a record.
 */
final class PersonTies implements SetRule {
    private static final String RELATE =
            """
            insert into rules.relationship (relationship_id, person_id, other_id, family, against)
            values (?, ?, ?, ?, ?)
            """;

    private static final String ONE =
            """
            select exists (select from rules.merged_person where not reversed
              and (person_id, survivor_id) in ((:a, :b), (:b, :a)))
            """;

    private static final String FAMILY =
            """
            select other_id from rules.relationship where family and person_id = ?
            union select person_id from rules.relationship where family and other_id = ?
            """;

    private final AccessTables tables;
    private final PeopleTables people;

    PersonTies(AccessTables tables, PeopleTables people) {
        this.tables = tables;
        this.people = people;
    }

    @Override
    public void write(List<Staged<?>> facts, Connection transaction) throws SQLException {
        for (var fact : facts) {
            if (fact.event() instanceof TieEvent event) {
                write(event, transaction);
            }
        }
    }

    private void write(TieEvent event, Connection transaction) {
        switch (event) {
            case RelationshipRecorded e -> related(e, transaction);
            case RelationshipEnded e ->
                    change(
                            transaction,
                            "delete from rules.relationship where relationship_id = ?",
                            e.relationshipId().value());
            case RecordClosedToStaff e -> closed(e, transaction);
            case HouseholdJoined e -> {
                var _ = PeopleLock.held(transaction);
                people.livesIn(transaction, e.personId().value(), e.householdId().value());
            }
            case HouseholdLeft _ -> {} // whoever lived there is known for good
        }
    }

    private void related(RelationshipRecorded e, Connection transaction) {
        var person = e.personId().value();
        var other = e.other().value();
        var database = PeopleLock.held(transaction);
        if (areOne(person, other, database)) {
            throw new RelatedToHerself(e.personId());
        }
        change(
                transaction,
                RELATE,
                e.relationshipId().value(),
                person,
                other,
                e.kind().isFamily(),
                e.kind() == RelationshipKind.IN_CONFLICT);
        if (e.kind().sharesInterests()) {
            people.nearTo(transaction, person, other);
        }
        if (e.kind().isFamily()) {
            staffOf(person, transaction).forEach(s -> wall(s, other, transaction));
            staffOf(other, transaction).forEach(s -> wall(s, person, transaction));
        }
    }

    private void closed(RecordClosedToStaff e, Connection transaction) {
        var person = e.personId().value();
        wall(e.staff(), person, transaction);
        if (e.nearness() == Nearness.OWN_RECORD) {
            var database = PeopleLock.held(transaction);
            change(
                    transaction,
                    """
                    insert into rules.record_of_staff (staff_id, person_id) values (?, ?)
                    on conflict do nothing
                    """,
                    e.staff().value(),
                    person);
            InTransaction.on(transaction)
                    .sql(FAMILY)
                    .params(person, person)
                    .query((row, _) -> row.getObject(1, UUID.class))
                    .list()
                    .forEach(relative -> wall(e.staff(), relative, transaction));
        }
    }

    private static List<StaffId> staffOf(UUID person, Connection transaction) {
        return InTransaction.on(transaction)
                .sql("select staff_id from rules.record_of_staff where person_id = ?")
                .param(person)
                .query((row, _) -> new StaffId(row.getObject(1, UUID.class)))
                .list();
    }

    private void wall(StaffId staff, UUID person, Connection transaction) {
        tables.wallBuilt(transaction, staff, Subject.PERSON, person);
    }

    private static void change(Connection transaction, String sql, Object... values) {
        int _ = InTransaction.on(transaction).sql(sql).params(values).update();
    }

    private static boolean areOne(UUID person, UUID other, JdbcClient database) {
        return database.sql(ONE).param("a", person).param("b", other).query(Boolean.class).single();
    }
}
