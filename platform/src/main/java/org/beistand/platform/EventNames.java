package org.beistand.platform;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beistand.language.DomainEvent;
import org.beistand.language.EventName;
import org.beistand.vocabulary.Concept;
import org.jspecify.annotations.Nullable;

/** The closed registry: which fact is stored under which name and revision. */
public final class EventNames {
    private final Map<StoredName, Class<? extends DomainEvent>> classes = new HashMap<>();
    private final Map<Class<?>, StoredName> names = new HashMap<>();

    private EventNames() {}

    /** What the log says instead of a class name. */
    public record StoredName(String name, String revision) {
        @Override
        public String toString() {
            return name + "/" + revision;
        }
    }

    /** The registry of all facts of these concepts; refuses the start when they are ambiguous. */
    public static EventNames of(Collection<Concept> concepts) {
        var registry = new EventNames();
        for (var concept : concepts) {
            concept.eventTypes().forEach(registry::add);
        }
        return registry;
    }

    /** The registry of everything Beistand knows. */
    public static EventNames all() {
        return of(Concept.ALL);
    }

    private void add(Class<? extends DomainEvent> type) {
        var name = type.getAnnotation(EventName.class);
        if (name == null || !type.isRecord()) {
            throw new StartRefused(type.getName() + " is no record with an event name.");
        }
        int oldest = name.readsSince() == 0 ? name.revision() : name.readsSince();
        for (int revision = oldest; revision <= name.revision(); revision++) {
            var stored = new StoredName(name.value(), Integer.toString(revision));
            if (classes.put(stored, type) != null) {
                throw new StartRefused("Two facts are called " + stored + ".");
            }
            var _ = names.put(type, stored);
        }
    }

    /** Under which name and latest revision a fact is stored, {@code null} for what is no fact. */
    public @Nullable StoredName nameOf(Class<?> type) {
        return names.get(type);
    }

    /** Which fact a stored name stands for, {@code null} when it is unknown. */
    public @Nullable Class<? extends DomainEvent> classOf(StoredName name) {
        return classes.get(name);
    }

    /** All known names. */
    public Set<StoredName> known() {
        return Set.copyOf(classes.keySet());
    }

    /** Those among the names that nobody here can read. */
    public List<StoredName> unknownAmong(Collection<StoredName> stored) {
        return stored.stream().filter(name -> !classes.containsKey(name)).sorted(BY_TEXT).toList();
    }

    private static final java.util.Comparator<StoredName> BY_TEXT =
            java.util.Comparator.comparing(StoredName::toString);
}
