package org.beistand.access;

import java.util.List;

/**
 * Rules declared beside the handlers they guard; every bean of this type is collected at the start.
 */
@FunctionalInterface
public interface DeclaredAccess {
    /** One rule per command or query. */
    List<Rule<?>> rules();
}
