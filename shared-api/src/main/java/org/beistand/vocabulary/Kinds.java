package org.beistand.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The kinds of something that is sealed, down to those that have no kinds of their own. */
public final class Kinds {
    private Kinds() {}

    /** All kinds of it, in the order in which they are declared. */
    public static <T> List<Class<? extends T>> of(Class<T> sealed) {
        return leaves(sealed).<Class<? extends T>>map(kind -> kind.asSubclass(sealed)).toList();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Kinds::leaves)
                : Stream.of(type);
    }
}
