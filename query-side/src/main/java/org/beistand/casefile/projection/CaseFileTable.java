package org.beistand.casefile.projection;

import javax.sql.DataSource;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.casefile.projection.CaseFileProjection.Row;
import org.beistand.queryside.EventLog;
import org.beistand.queryside.Table;
import org.beistand.queryside.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that case files are made of. */
@Component
final class CaseFileTable {
    private static final String FACTS = "casefile_fact";
    private final JdbcClient database;
    private final EventLog log;

    CaseFileTable(DataSource database, EventLog log) {
        this.database = JdbcClient.create(database);
        this.log = log;
    }

    static Table<Row> facts() {
        return Table.<Row>named(FACTS)
                .number("position", Row::position)
                .uuid("case_id", Row::caseId)
                .onlyAdded();
    }

    FileContent content(View view, AdvocacyCaseId id) {
        var positions =
                database.sql(
                                "select position from %s where case_id = :case"
                                        .formatted(view.table(FACTS)))
                        .param("case", id.value())
                        .query((row, _) -> row.getLong("position"))
                        .list();
        var content = new FileContent();
        for (var fact : log.at(positions).values()) {
            content.add((AdvocacyCaseEvent) fact.event(), fact.provenance());
        }
        return content;
    }
}
