package org.beistand.access;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All declared rules. Refuses to come into being while an operation has none, or two. */
public final class AccessRules {
    private final Map<Class<?>, Rule<?>> byOperation;

    /** Collects the declarations and holds them against what can be sent and asked. */
    public AccessRules(
            Collection<DeclaredAccess> declarations, Collection<KnownOperations> registries) {
        var rules = new HashMap<Class<?>, Rule<?>>();
        for (var declaration : declarations) {
            for (var rule : declaration.rules()) {
                if (rules.putIfAbsent(rule.operation(), rule) != null) {
                    throw new UndeclaredAccess(
                            "Two rules say who may use " + rule.operation().getSimpleName() + ".");
                }
            }
        }
        byOperation = Map.copyOf(rules);
        refuseUndeclared(registries);
    }

    private void refuseUndeclared(Collection<KnownOperations> registries) {
        var undeclared = new TreeSet<String>();
        for (var registry : registries) {
            for (var operation : registry.operations()) {
                if (!byOperation.containsKey(operation)) {
                    undeclared.add(operation.getSimpleName());
                }
            }
        }
        if (!undeclared.isEmpty()) {
            throw new UndeclaredAccess(
                    "No rule says who may use " + String.join(", ", undeclared) + ".");
        }
    }

    /** The rule for an operation, or {@code null}: then nobody may. */
    @Nullable Rule<?> of(Object asked) {
        return byOperation.get(asked.getClass());
    }

    /** Every rule, by the operation's name. */
    public List<Rule<?>> all() {
        return byOperation.values().stream()
                .sorted(Comparator.comparing(r -> r.operation().getName()))
                .<Rule<?>>map(r -> r)
                .toList();
    }
}
