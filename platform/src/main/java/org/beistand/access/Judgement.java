package org.beistand.access;

import java.sql.Connection;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beistand.language.Actor;
import org.beistand.language.Role;
import org.jspecify.annotations.Nullable;

/** Holds one account against one rule, at one moment, on one connection. */
record Judgement(Actor.Staff account, Standing who, Instant now, Connection connection) {

    static Judgement of(Actor.Staff account, Instant now, Connection connection) {
        return new Judgement(account, Standing.of(account), now, connection);
    }

    /** Why the rule allows it, or {@code null} when it does not. Walls are not asked here. */
    @Nullable Grounds grounds(Rule<?> rule, Touched touched) {
        if (!seesAll(touched.mentioned())) {
            return null;
        }
        Grounds grounds = null;
        var subjects = touched.cases().size() + touched.people().size() + touched.staff().size();
        if (subjects == 0) {
            grounds = granted(rule, Set.of());
        } else {
            for (var relations : held(touched).each(touched)) {
                grounds = granted(rule, relations);
                if (grounds == null) {
                    break;
                }
            }
        }
        return grounds == null && rule.open() ? new Grounds(null, Relation.ANY) : grounds;
    }

    /** The commands that are allowed towards what is touched, whoever else they may mention. */
    Set<Class<?>> commands(Collection<Rule<?>> rules, Touched touched) {
        var held = held(touched);
        return rules.stream()
                .filter(Rule::changes)
                .filter(rule -> all(held.each(touched), rule))
                .map(Rule::operation)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean all(Iterable<Set<Relation>> each, Rule<?> rule) {
        for (var relations : each) {
            if (granted(rule, relations) == null) {
                return false;
            }
        }
        return true;
    }

    /** Asks for nothing where nothing is touched: this stands before every command. */
    private Held held(Touched touched) {
        return new Held(
                touched.cases().isEmpty()
                        ? Map.of()
                        : RelationTable.cases(connection, who, now, touched.cases()),
                touched.people().isEmpty()
                        ? Map.of()
                        : RelationTable.people(connection, who.reading(), now, touched.people()),
                touched.staff().isEmpty()
                        ? Map.of()
                        : StaffRelations.of(connection, who, touched.staff()));
    }

    private boolean seesAll(Set<UUID> people) {
        return people.isEmpty()
                || RelationTable.people(connection, who.reading(), now, people)
                        .keySet()
                        .containsAll(people);
    }

    private @Nullable Grounds granted(Rule<?> rule, Set<Relation> held) {
        if (!Collections.disjoint(account.marks(), rule.barred())) {
            return null;
        }
        for (var grant : rule.grants()) {
            var role = role(grant);
            if (role != null
                    && (grant.relation() == Relation.ANY || held.contains(grant.relation()))) {
                return new Grounds(role, grant.relation());
            }
        }
        return null;
    }

    private @Nullable Role role(Rule.Grant grant) {
        for (var role : Role.values()) {
            if (grant.roles().contains(role) && account.roles().contains(role)) {
                return role;
            }
        }
        return null;
    }

    /** The relations held to each thing touched. */
    private record Held(
            Map<UUID, Set<Relation>> cases,
            Map<UUID, Set<Relation>> people,
            Map<UUID, Set<Relation>> staff) {

        Iterable<Set<Relation>> each(Touched touched) {
            return Stream.of(
                            touched.cases().stream().map(c -> cases.getOrDefault(c, Set.of())),
                            touched.people().stream().map(p -> people.getOrDefault(p, Set.of())),
                            touched.staff().stream().map(s -> staff.getOrDefault(s, Set.of())))
                    .flatMap(each -> each)
                    .toList();
        }
    }
}
