package org.beistand.spaces.projection;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.beistand.queryside.Append;
import org.beistand.queryside.EventLog;
import org.beistand.queryside.Fact;
import org.beistand.queryside.Table;
import org.beistand.queryside.View;
import org.beistand.spaces.SpaceFact;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Points into the log: what was settled about which site or meeting space. */
@Component
final class SpaceFacts {
    private static final String FACTS = "spaces_fact";
    private final JdbcClient database;
    private final EventLog log;

    SpaceFacts(DataSource database, EventLog log) {
        this.database = JdbcClient.create(database);
        this.log = log;
    }

    /** A fact about a site or a meeting space. */
    record Row(long position, UUID about) {}

    static Append<Row> part() {
        return new Append<>(
                Table.<Row>named(FACTS)
                        .number("position", Row::position)
                        .uuid("about", Row::about)
                        .onlyAdded(),
                SpaceFacts::rows);
    }

    private static List<Row> rows(Fact fact) {
        return fact.event() instanceof SpaceFact event
                ? List.of(new Row(fact.position(), event.aggregateId().value()))
                : List.of();
    }

    /** All that was settled, in its order. */
    List<Fact> all(View view) {
        return inOrder(
                database.sql("select position from %s".formatted(view.table(FACTS)))
                        .query((row, _) -> row.getLong("position"))
                        .list());
    }

    private List<Fact> inOrder(List<Long> positions) {
        return List.copyOf(new TreeMap<>(log.at(positions)).values());
    }
}
