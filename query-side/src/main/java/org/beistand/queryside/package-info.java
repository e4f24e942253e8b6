/** Boots the query side: processors, the queries port, live updates, rebuild and verify. */
@NullMarked
@CheckReturnValue
package org.beistand.queryside;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
