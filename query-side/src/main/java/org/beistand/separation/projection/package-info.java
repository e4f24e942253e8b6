/** Answers who is kept apart from whom. */
@NullMarked
@CheckReturnValue
package org.beistand.separation.projection;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
