/** Answers what happened in one case, in the order in which it happened, for reading. */
@NullMarked
@CheckReturnValue
package org.beistand.chronology;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
