/** Wiring of the platform: PostgreSQL, Axon, the registry of names, the guard at the start. */
@NullMarked
@CheckReturnValue
package org.beistand.platform;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
