package org.beistand.platform;

import java.util.List;
import org.beistand.language.TypedId;

/** Reads again what happened to one aggregate, its sealed values closed. */
@FunctionalInterface
public interface Histories {
    /** All facts of the aggregate in their order, with those of the running transaction. */
    List<Object> of(TypedId aggregate);
}
