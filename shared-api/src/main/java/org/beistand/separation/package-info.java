/** The language of no-contact rules: who must be kept apart, and how far. */
@NullMarked
@CheckReturnValue
package org.beistand.separation;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
