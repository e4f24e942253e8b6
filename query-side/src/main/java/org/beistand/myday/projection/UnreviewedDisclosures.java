package org.beistand.myday.projection;

import static org.beistand.queryside.Columns.uuid;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.beistand.queryside.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where something that was passed on without consent waits for a review, for other questions. */
@Component
public final class UnreviewedDisclosures {
    private final JdbcClient database;

    UnreviewedDisclosures(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /** The read model to be named by questions that use these. */
    public static String readModel() {
        return MyDayReadModel.NAME;
    }

    /** The cases in which a supervisor passed it on, the longest waiting first. */
    public List<UUID> casesOfSupervisors(View view) {
        return database.sql(
                        """
                        select case_id from %s where kind = :kind
                        group by case_id order by min(asked_at), case_id
                        """
                                .formatted(view.table(MyDayTable.DUE)))
                .param("kind", DueKind.DISCLOSURE_BY_SUPERVISOR.name())
                .query((row, _) -> uuid(row, "case_id"))
                .list();
    }
}
