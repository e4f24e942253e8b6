package org.beistand.casefile.projection;

import static org.beistand.queryside.Columns.instant;

import javax.sql.DataSource;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.casefile.projection.CaseFileProjection.Row;
import org.beistand.queryside.FactReader;
import org.beistand.queryside.Table;
import org.beistand.queryside.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that case files are made of. */
@Component
final class CaseFileTable {
    private static final String FACTS = "casefile_fact";
    private final JdbcClient database;
    private final FactReader facts;

    CaseFileTable(DataSource database, FactReader facts) {
        this.database = JdbcClient.create(database);
        this.facts = facts;
    }

    static Table<Row> facts() {
        return Table.<Row>named(FACTS)
                .number("position", r -> r.fact().position())
                .uuid("case_id", Row::caseId)
                .text("name", r -> r.fact().name())
                .text("revision", r -> r.fact().revision())
                .instant("recorded_at", r -> r.fact().provenance().recordedAt())
                .text("payload", r -> r.fact().payload())
                .onlyAdded();
    }

    FileContent content(View view, AdvocacyCaseId id) {
        var content = new FileContent();
        database.sql(
                        "select * from %s where case_id = :case order by position"
                                .formatted(view.table(FACTS)))
                .param("case", id.value())
                .query(row -> {
                    var event =
                            facts.event(
                                    row.getString("name"),
                                    row.getString("revision"),
                                    row.getString("payload"));
                    content.add((AdvocacyCaseEvent) event, instant(row, "recorded_at"));
                });
        return content;
    }
}
