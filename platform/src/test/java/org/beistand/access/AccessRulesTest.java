package org.beistand.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.beistand.language.DomainCommand;
import org.beistand.language.Role;
import org.beistand.language.TypedId;
import org.junit.jupiter.api.Test;

class AccessRulesTest {
    record Id(UUID value) implements TypedId {}

    record Declared(Id aggregateId) implements DomainCommand {}

    record Forgotten(Id aggregateId) implements DomainCommand {}

    private static final DeclaredAccess RULES =
            () ->
                    List.of(
                            Rule.command(Declared.class, _ -> Touched.NOTHING)
                                    .allow(Relation.ANY, Role.PLANNER));

    @Test
    void an_operation_without_a_rule_stops_the_start() {
        assertThatThrownBy(() ->
                        new AccessRules(
                                List.of(RULES),
                                List.of(() -> List.of(Declared.class, Forgotten.class))))
                .isInstanceOf(UndeclaredAccess.class);
    }

    @Test
    void an_operation_with_two_rules_stops_the_start() {
        assertThatThrownBy(() -> new AccessRules(List.of(RULES, RULES), List.of()))
                .isInstanceOf(UndeclaredAccess.class);
    }

    @Test
    void all_rules_can_be_listed() {
        var rules = new AccessRules(List.of(RULES), List.of(() -> List.of(Declared.class)));

        assertThat(rules.all()).extracting(Rule::operation).containsExactly((Class) Declared.class);
    }
}
