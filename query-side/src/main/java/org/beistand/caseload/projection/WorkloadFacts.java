package org.beistand.caseload.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.beistand.caseload.WorkloadEvent;
import org.beistand.queryside.Append;
import org.beistand.queryside.EventLog;
import org.beistand.queryside.Fact;
import org.beistand.queryside.Table;
import org.beistand.queryside.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Points into the log: what was settled about which worker’s load. */
@Component
final class WorkloadFacts {
    private static final String FACTS = "caseload_workload";
    private final JdbcClient database;
    private final EventLog log;

    WorkloadFacts(DataSource database, EventLog log) {
        this.database = JdbcClient.create(database);
        this.log = log;
    }

    /** A fact about a worker's load. */
    record Row(long position, UUID worker) {}

    static Append<Row> part() {
        return new Append<>(
                Table.<Row>named(FACTS)
                        .number("position", Row::position)
                        .uuid("worker", Row::worker)
                        .onlyAdded(),
                WorkloadFacts::rows);
    }

    private static List<Row> rows(Fact fact) {
        return fact.event() instanceof WorkloadEvent event
                ? List.of(new Row(fact.position(), event.worker().value()))
                : List.of();
    }

    /** What was settled about each of these workers. */
    Map<UUID, WorkloadContent> of(View view, Collection<UUID> workers) {
        var contents = new HashMap<UUID, WorkloadContent>();
        var facts = new TreeMap<>(log.at(new ArrayList<>(positions(view, workers))));
        for (var fact : facts.values()) {
            var event = (WorkloadEvent) fact.event();
            contents.computeIfAbsent(event.worker().value(), _ -> new WorkloadContent())
                    .add(event, fact.provenance());
        }
        return contents;
    }

    private List<Long> positions(View view, Collection<UUID> workers) {
        return database.sql(
                        "select position from %s where worker = any (:workers)"
                                .formatted(view.table(FACTS)))
                .param("workers", workers.toArray(UUID[]::new))
                .query((row, _) -> row.getLong("position"))
                .list();
    }
}
