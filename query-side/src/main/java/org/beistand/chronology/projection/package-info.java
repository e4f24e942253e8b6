/** Keeps what happened in each case, as recorded, in the order in which it happened. */
@NullMarked
@CheckReturnValue
package org.beistand.chronology.projection;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
