package org.beistand.peopledirectory.projection;

import static org.beistand.queryside.Columns.code;
import static org.beistand.queryside.Columns.dateOrNull;
import static org.beistand.queryside.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.beistand.people.RelationshipKind;
import org.beistand.queryside.Table;
import org.beistand.queryside.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of relationships and stays. */
@Component
final class TiesTable {
    private static final String RELATIONSHIPS = "peopledirectory_relationship";
    private static final String STAYS = "peopledirectory_stay";
    private final JdbcClient database;

    TiesTable(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    static Table<RelationshipProjection.Row> relationships() {
        return Table.<RelationshipProjection.Row>named(RELATIONSHIPS)
                .uuid("relationship_id", RelationshipProjection.Row::relationshipId)
                .number("position", RelationshipProjection.Row::position)
                .uuid("person_id", RelationshipProjection.Row::personId)
                .uuid("other_id", RelationshipProjection.Row::otherId)
                .code("kind", RelationshipProjection.Row::kind)
                .readBy(TiesTable::relationship);
    }

    static Table<StayProjection.Row> stays() {
        return Table.<StayProjection.Row>named(STAYS)
                .uuid("stay_id", StayProjection.Row::stayId)
                .number("position", StayProjection.Row::position)
                .uuid("person_id", StayProjection.Row::personId)
                .uuid("household_id", StayProjection.Row::householdId)
                .date("since", r -> r.days().since())
                .date("until", r -> r.days().until())
                .number("ended", r -> r.days().ended() ? 1 : 0)
                .readBy(TiesTable::stay);
    }

    private static RelationshipProjection.Row relationship(ResultSet row) throws SQLException {
        return new RelationshipProjection.Row(
                uuid(row, "relationship_id"),
                row.getLong("position"),
                uuid(row, "person_id"),
                uuid(row, "other_id"),
                code(row, "kind", RelationshipKind.class));
    }

    private static StayProjection.Row stay(ResultSet row) throws SQLException {
        return new StayProjection.Row(
                uuid(row, "stay_id"),
                row.getLong("position"),
                uuid(row, "person_id"),
                uuid(row, "household_id"),
                new StayProjection.Days(
                        dateOrNull(row, "since"),
                        dateOrNull(row, "until"),
                        row.getLong("ended") == 1));
    }

    /** Relationships of the person, whoever's record says so; the first recorded first. */
    List<RelationshipProjection.Row> relationships(View view, UUID person) {
        return database.sql(
                        """
                        select * from %s where person_id = :person or other_id = :person
                        order by position
                        """
                                .formatted(view.table(RELATIONSHIPS)))
                .param("person", person)
                .query((row, _) -> relationship(row))
                .list();
    }

    /** Stays of the person, the latest first. */
    List<StayProjection.Row> stays(View view, UUID person) {
        return database.sql(
                        "select * from %s where person_id = :person order by ended, position desc"
                                .formatted(view.table(STAYS)))
                .param("person", person)
                .query((row, _) -> stay(row))
                .list();
    }

    /** Everybody's stays in these households. */
    List<StayProjection.Row> staysIn(View view, Collection<UUID> households) {
        return database.sql(
                        "select * from %s where household_id = any (:households) order by position"
                                .formatted(view.table(STAYS)))
                .param("households", households.toArray(UUID[]::new))
                .query((row, _) -> stay(row))
                .list();
    }
}
