package org.beistand.sealing;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rebuilds one type of record through its canonical constructor, by handles found once. */
final class RecordCarrier implements Carrier {
    private final MethodHandle constructor;
    private final MethodHandle[] accessors;
    private final Carrier[] parts;
    private final int[] carrying;

    private RecordCarrier(MethodHandle constructor, MethodHandle[] accessors, List<Carrier> parts) {
        this.constructor = constructor;
        this.accessors = accessors;
        this.parts = parts.toArray(Carrier[]::new);
        this.carrying =
                IntStream.range(0, parts.size())
                        .filter(i -> parts.get(i) != Carrier.NONE)
                        .toArray();
    }

    static Carrier of(Shape shape, Function<Shape, Carrier> carriers) {
        var components = shape.raw().getRecordComponents();
        var parts = new ArrayList<Carrier>();
        for (var component : components) {
            parts.add(carriers.apply(shape.ofComponent(component.getGenericType())));
        }
        if (parts.stream().allMatch(part -> part == Carrier.NONE)) {
            return Carrier.NONE;
        }
        try {
            return ofCarrying(shape.raw(), components, parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("The record " + shape + " cannot be rebuilt", e);
        }
    }

    private static Carrier ofCarrying(
            Class<?> type, RecordComponent[] components, List<Carrier> parts)
            throws ReflectiveOperationException {
        var lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
        var accessors = new MethodHandle[components.length];
        for (int i = 0; i < components.length; i++) {
            accessors[i] =
                    lookup.unreflect(components[i].getAccessor())
                            .asType(MethodType.methodType(Object.class, Object.class));
        }
        var types = Arrays.stream(components).map(RecordComponent::getType).toList();
        var constructor =
                lookup.findConstructor(type, MethodType.methodType(void.class, types))
                        .asSpreader(Object[].class, components.length)
                        .asType(MethodType.methodType(Object.class, Object[].class));
        return new RecordCarrier(constructor, accessors, parts);
    }

    @Override
    public @Nullable Object rebuild(@Nullable Object value, Replacement replacement) {
        if (value == null) {
            return null;
        }
        @Nullable Object @Nullable [] rebuilt = null;
        for (int i : carrying) {
            var before = get(i, value);
            var after = parts[i].rebuild(before, replacement);
            if (after != before) {
                rebuilt = rebuilt == null ? all(value) : rebuilt;
                rebuilt[i] = after;
            }
        }
        return rebuilt == null ? value : construct(rebuilt);
    }

    private @Nullable Object[] all(Object value) {
        var all = new @Nullable Object[accessors.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = get(i, value);
        }
        return all;
    }

    private @Nullable Object get(int component, Object value) {
        try {
            return (Object) accessors[component].invokeExact(value);
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    private Object construct(@Nullable Object[] components) {
        try {
            return (Object) constructor.invokeExact(components);
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    private static RuntimeException unchecked(Throwable thrown) {
        return switch (thrown) {
            case RuntimeException e -> e;
            case Error e -> throw e;
            default -> new IllegalStateException("A record refused to be rebuilt", thrown);
        };
    }
}
