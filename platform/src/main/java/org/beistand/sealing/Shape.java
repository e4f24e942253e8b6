package org.beistand.sealing;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A type with its arguments filled in as far as they are declared. */
record Shape(Class<?> raw, List<Shape> arguments) {

    static Shape of(Class<?> raw) {
        return new Shape(raw, List.of());
    }

    /** The shape of one of this record's components. */
    Shape ofComponent(Type declared) {
        var variables = raw.getTypeParameters();
        var bindings = new HashMap<TypeVariable<?>, Shape>();
        for (int i = 0; i < arguments.size(); i++) {
            bindings.put(variables[i], arguments.get(i));
        }
        return of(declared, bindings);
    }

    /** The argument at the index, or what may be anything. */
    Shape argument(int index) {
        return index < arguments.size() ? arguments.get(index) : of(Object.class);
    }

    private static Shape of(Type type, Map<TypeVariable<?>, Shape> bindings) {
        return switch (type) {
            case Class<?> c -> of(c);
            case ParameterizedType p ->
                    new Shape(
                            erased(p),
                            Arrays.stream(p.getActualTypeArguments())
                                    .map(a -> of(a, bindings))
                                    .toList());
            case WildcardType w -> of(w.getUpperBounds()[0], bindings);
            case TypeVariable<?> v ->
                    bindings.containsKey(v) ? bindings.get(v) : of(erased(v.getBounds()[0]));
            case GenericArrayType a ->
                    of(of(a.getGenericComponentType(), bindings).raw().arrayType());
            default -> of(Object.class);
        };
    }

    private static Class<?> erased(Type type) {
        return switch (type) {
            case Class<?> c -> c;
            case ParameterizedType p -> erased(p.getRawType());
            case TypeVariable<?> v -> erased(v.getBounds()[0]);
            default -> Object.class;
        };
    }

    @Override
    public String toString() {
        return arguments.isEmpty() ? raw.getName() : raw.getName() + arguments;
    }
}
