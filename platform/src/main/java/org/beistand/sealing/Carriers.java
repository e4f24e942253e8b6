package org.beistand.sealing;

import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.beistand.language.Sealable;
import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * Finds out, once per type, where sealed values can hide: in records, lists, sets, map values and
 * optionals at any depth. A type in which one could hide unreachably is refused.
 */
final class Carriers {
    private static final Set<Class<?>> COLLECTIONS =
            Set.of(
                    Collection.class,
                    SequencedCollection.class,
                    List.class,
                    Set.class,
                    SequencedSet.class);
    private static final Set<Class<?>> MAPS = Set.of(Map.class, SequencedMap.class);

    private final Map<Shape, Carrier> known = new ConcurrentHashMap<>();
    private final ClassValue<Carrier> records =
            new ClassValue<>() {
                @Override
                protected Carrier computeValue(Class<?> type) {
                    return of(Shape.of(type));
                }
            };

    /** For a value of which nothing is declared: it is looked at when it is there. */
    @Nullable Object rebuild(@Nullable Object value, Carrier.Replacement with) {
        return switch (value) {
            case Sealed<?> s -> with.instead(s, null);
            case Record r -> records.get(r.getClass()).rebuild(r, with);
            case Collection<?> c -> Containers.collection(c, this::rebuild, with);
            case Map<?, ?> m -> Containers.map(m, this::rebuild, with);
            case Optional<?> o -> Containers.optional(o, this::rebuild, with);
            case null, default -> value;
        };
    }

    Carrier of(Shape shape) {
        return of(shape, new HashSet<>());
    }

    /** Types that contain themselves are looked up again when they are met, not followed. */
    private Carrier of(Shape shape, Set<Shape> underway) {
        var found = known.get(shape);
        if (found != null) {
            return found;
        }
        if (!underway.add(shape)) {
            return (value, with) -> of(shape).rebuild(value, with);
        }
        found = discover(shape, underway);
        known.put(shape, found);
        return found;
    }

    private Carrier discover(Shape shape, Set<Shape> underway) {
        var raw = shape.raw();
        if (Sealed.class.isAssignableFrom(raw)) {
            return sealed(shape);
        }
        if (raw.isRecord()) {
            return RecordCarrier.of(shape, part -> of(part, underway));
        }
        if (raw == Optional.class || COLLECTIONS.contains(raw)) {
            return container(of(shape.argument(0), underway));
        }
        if (MAPS.contains(raw)) {
            refuseSealed(shape, shape.argument(0));
            return container(of(shape.argument(1), underway));
        }
        if (isClosed(raw)) {
            shape.arguments().forEach(argument -> refuseSealed(shape, argument));
            return Carrier.NONE;
        }
        return eachOf(raw, underway);
    }

    private static Carrier sealed(Shape shape) {
        if (shape.raw() != Sealed.class) {
            throw new IllegalArgumentException("Declare " + shape + " as Sealed");
        }
        var content = shape.argument(0).raw();
        var told = content.isRecord() && Sealable.class.isAssignableFrom(content) ? content : null;
        return (value, with) -> value instanceof Sealed<?> s ? with.instead(s, told) : value;
    }

    private static Carrier container(Carrier element) {
        if (element == Carrier.NONE) {
            return Carrier.NONE;
        }
        return (value, with) ->
                switch (value) {
                    case Collection<?> c -> Containers.collection(c, element, with);
                    case Map<?, ?> m -> Containers.map(m, element, with);
                    case Optional<?> o -> Containers.optional(o, element, with);
                    case null, default -> value;
                };
    }

    /** Whether the type holds nothing of ours: a plain value of the JDK, a code, a final class. */
    private static boolean isClosed(Class<?> raw) {
        if (raw.isArray()) {
            return isClosed(raw.componentType());
        }
        var ofTheJdk = raw.getName().startsWith("java.") && !raw.isInterface();
        return raw.isPrimitive()
                || raw.isEnum()
                || Modifier.isFinal(raw.getModifiers())
                || (ofTheJdk && raw != Object.class && raw != Record.class);
    }

    /** An interface or open class: nothing where all its permitted kinds carry nothing. */
    private Carrier eachOf(Class<?> raw, Set<Shape> underway) {
        if (raw.isArray()) {
            throw new IllegalArgumentException("Sealed values could hide in an array of " + raw);
        }
        if (raw.isSealed()) {
            var carries = false;
            for (var kind : raw.getPermittedSubclasses()) {
                carries |= of(Shape.of(kind), underway) != Carrier.NONE;
            }
            return carries ? this::rebuild : Carrier.NONE;
        }
        return this::rebuild;
    }

    private static void refuseSealed(Shape container, Shape argument) {
        if (Sealed.class.isAssignableFrom(argument.raw())) {
            throw new IllegalArgumentException("Sealed values cannot be reached in " + container);
        }
        argument.arguments().forEach(inner -> refuseSealed(container, inner));
    }
}
