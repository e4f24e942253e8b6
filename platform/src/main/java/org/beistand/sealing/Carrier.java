package org.beistand.sealing;

import org.beistand.language.Sealed;
import org.jspecify.annotations.Nullable;

/** A shape that may hold sealed values and can be rebuilt with others in their place. */
interface Carrier {
    /** The shape that certainly holds none. */
    Carrier NONE = (value, _) -> value;

    /** The same value when nothing was replaced in it. */
    @Nullable Object rebuild(@Nullable Object value, Replacement replacement);

    /** What takes the place of a sealed value. */
    interface Replacement {
        /**
         * The value to put here.
         *
         * @param field the declared content; {@code null} where the shape does not tell
         */
        Sealed<?> instead(Sealed<?> value, @Nullable Class<?> field);
    }
}
