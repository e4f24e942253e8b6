package org.beistand.separation.command;

import java.sql.Connection;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.beistand.rules.InTransaction;
import org.beistand.rules.SetRule;
import org.beistand.rules.Staged;
import org.beistand.separation.SeparationLevel;
import org.beistand.separation.SeparationRuleEvent;
import org.beistand.separation.SeparationRuleEvent.SeparationRuleImposed;
import org.beistand.separation.SeparationRuleEvent.SeparationRuleLifted;
import org.beistand.separation.SeparationRuleEvent.SeparationRuleRelaxed;
import org.beistand.separation.SeparationRuleEvent.SeparationRuleTightened;
import org.beistand.separation.SeparationRuleRejection.SeparationOfOnePerson;
import org.beistand.separation.SeparationRuleRejection.SeparationRuleExists;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which two people are kept apart, and how far; what bookings will be held against. Between two
 * records of one person there is no rule.
 */
final class Separations implements SetRule {
    private static final String TAKE =
            """
            insert into rules.unit_of_case (unit_id, case_id) values (:rule, :rule)
            on conflict do nothing
            """;
    private static final String ONE_PERSON =
            """
            select coalesce((select survivor_id from rules.merged_person
                where person_id = :person and not reversed), :person)
              = coalesce((select survivor_id from rules.merged_person
                where person_id = :other and not reversed), :other)
            """;
    private static final String IMPOSE =
            """
            insert into rules.separation (rule_id, person_id, other_id, level, expires_on)
            values (:rule, :person, :other, :level, :expires)
            """;
    private static final String CHANGE =
            "update rules.separation set level = :level where rule_id = :rule";
    private static final String LIFT =
            "update rules.separation set lifted = true where rule_id = :rule";

    @Override
    public void write(List<Staged<?>> facts, Connection transaction) {
        for (var fact : facts) {
            if (fact.event() instanceof SeparationRuleEvent event) {
                write(event, InTransaction.on(transaction));
            }
        }
    }

    private static void write(SeparationRuleEvent event, JdbcClient database) {
        var rule = event.ruleId().value();
        int _ =
                switch (event) {
                    case SeparationRuleImposed e -> impose(e, database);
                    case SeparationRuleTightened e -> change(rule, e.level(), database);
                    case SeparationRuleRelaxed e -> change(rule, e.level(), database);
                    case SeparationRuleLifted _ -> database.sql(LIFT).param("rule", rule).update();
                };
    }

    private static int impose(SeparationRuleImposed e, JdbcClient database) {
        if (database.sql(TAKE).param("rule", e.ruleId().value()).update() == 0) {
            throw new SeparationRuleExists(e.ruleId());
        }
        var one =
                database.sql(ONE_PERSON)
                        .param("person", e.person().value())
                        .param("other", e.other().value())
                        .query(Boolean.class)
                        .single();
        if (one) {
            throw new SeparationOfOnePerson(e.ruleId());
        }
        return database.sql(IMPOSE)
                .param("rule", e.ruleId().value())
                .param("person", e.person().value())
                .param("other", e.other().value())
                .param("level", e.level().name())
                .param("expires", e.expiresOn(), Types.DATE)
                .update();
    }

    private static int change(UUID rule, SeparationLevel level, JdbcClient database) {
        return database.sql(CHANGE).param("level", level.name()).param("rule", rule).update();
    }
}
