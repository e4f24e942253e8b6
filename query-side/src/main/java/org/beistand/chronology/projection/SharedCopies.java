package org.beistand.chronology.projection;

import static org.beistand.queryside.Columns.uuid;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.beistand.queryside.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the copies of shared entries stand. */
@Component
final class SharedCopies {
    private final JdbcClient database;

    SharedCopies(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /** The cases among these in which copies of these entries stand, by what the copies share. */
    Map<UUID, List<UUID>> of(View view, Set<UUID> sharedAs, UUID[] among) {
        return database
                .sql(
                        """
                        select shared_as, case_id from %s
                        where shared_as = any (:shared) and case_id = any (:cases)
                        """
                                .formatted(view.table(ChronologyTable.ENTRIES)))
                .param("shared", sharedAs.toArray(UUID[]::new))
                .param("cases", among)
                .query((row, _) -> Map.entry(uuid(row, "shared_as"), uuid(row, "case_id")))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
