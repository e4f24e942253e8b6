package org.beistand.separation.projection;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.beistand.queryside.Append;
import org.beistand.queryside.EventLog;
import org.beistand.queryside.Fact;
import org.beistand.queryside.Table;
import org.beistand.queryside.View;
import org.beistand.separation.SeparationRuleEvent;
import org.beistand.separation.SeparationRuleEvent.SeparationRuleImposed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Points into the log: what was settled about which no-contact rule, and whom it names. */
@Component
final class SeparationFacts {
    private static final String FACTS = "separation_fact";
    private final JdbcClient database;
    private final EventLog log;

    SeparationFacts(DataSource database, EventLog log) {
        this.database = JdbcClient.create(database);
        this.log = log;
    }

    /** A fact about a rule; the two people where it says who they are. */
    record Row(long position, UUID rule, @Nullable UUID person, @Nullable UUID other) {}

    static Append<Row> part() {
        return new Append<>(
                Table.<Row>named(FACTS)
                        .number("position", Row::position)
                        .uuid("rule_id", Row::rule)
                        .uuid("person_id", Row::person)
                        .uuid("other_id", Row::other)
                        .onlyAdded(),
                SeparationFacts::rows);
    }

    private static List<Row> rows(Fact fact) {
        if (!(fact.event() instanceof SeparationRuleEvent event)) {
            return List.of();
        }
        var rule = event.ruleId().value();
        return List.of(
                event instanceof SeparationRuleImposed e
                        ? new Row(fact.position(), rule, e.person().value(), e.other().value())
                        : new Row(fact.position(), rule, null, null));
    }

    /** All that was settled about the rules that name a person, in its order. */
    List<Fact> about(View view, UUID person) {
        var table = view.table(FACTS);
        var positions =
                database.sql(
                                """
                                select f.position from %s f join %s n on n.rule_id = f.rule_id
                                where n.person_id = :person or n.other_id = :person
                                """
                                        .formatted(table, table))
                        .param("person", person)
                        .query((row, _) -> row.getLong("position"))
                        .list();
        return List.copyOf(new TreeMap<>(log.at(positions)).values());
    }
}
