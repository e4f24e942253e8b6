package org.beistand.commandside;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beistand.language.DomainCommand;
import org.beistand.vocabulary.Concept;

/** The closed registry: which command has which name under which noun. */
final class CommandNames {
    private final Map<String, Named> byPath = new LinkedHashMap<>();

    /**
     * A command as the API knows it.
     *
     * @param name its simple name in kebab case: {@code record-interaction}
     * @param id the component that the address gives
     */
    record Named(
            Concept concept, String name, Class<? extends DomainCommand> type, RecordComponent id) {

        /** Whether it makes the thing that it is addressed to. */
        boolean begins() {
            return DomainCommand.Beginning.class.isAssignableFrom(type);
        }
    }

    CommandNames(Collection<Concept> concepts) {
        for (var concept : concepts) {
            for (var type : concept.commandTypes()) {
                var named = new Named(concept, kebab(type), type, id(concept, type));
                if (byPath.put(concept.noun() + "/" + named.name(), named) != null) {
                    throw new IllegalStateException("Two commands are called " + named.name());
                }
            }
        }
    }

    Optional<Named> find(String noun, String name) {
        return Optional.ofNullable(byPath.get(noun + "/" + name));
    }

    List<Named> all() {
        return List.copyOf(byPath.values());
    }

    private static String kebab(Class<?> type) {
        return type.getSimpleName()
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }

    private static RecordComponent id(Concept concept, Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(c -> c.getType() == concept.idType())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type.getName() + " has no id"));
    }
}
