package org.beistand.peopledirectory.projection;

import static org.beistand.queryside.Columns.instant;
import static org.beistand.queryside.Columns.instantOrNull;
import static org.beistand.queryside.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.beistand.peopledirectory.projection.MergeProjection.Row;
import org.beistand.queryside.Table;
import org.beistand.queryside.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of merges. */
@Component
final class MergesTable {
    private static final String MERGES = "peopledirectory_merge";
    private final JdbcClient database;

    MergesTable(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    static Table<Row> merges() {
        return Table.<Row>named(MERGES)
                .uuid("person_id", Row::personId)
                .number("position", Row::position)
                .uuid("survivor_id", Row::survivorId)
                .instant("merged_at", Row::mergedAt)
                .instant("reversed_at", Row::reversedAt)
                .readBy(MergesTable::row);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                uuid(row, "person_id"),
                row.getLong("position"),
                uuid(row, "survivor_id"),
                instant(row, "merged_at"),
                instantOrNull(row, "reversed_at"));
    }

    /** Merges, undone or not, in which these people have a part; the earliest first. */
    List<Row> of(View view, Collection<UUID> people) {
        return database.sql(
                        """
                        select * from %s
                        where person_id = any (:people) or survivor_id = any (:people)
                        order by position
                        """
                                .formatted(view.table(MERGES)))
                .param("people", people.toArray(UUID[]::new))
                .query((row, _) -> row(row))
                .list();
    }
}
