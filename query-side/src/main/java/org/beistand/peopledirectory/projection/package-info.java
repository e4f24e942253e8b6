/** Keeps one row per person, and finds people by opening the names one may see. */
@NullMarked
@CheckReturnValue
package org.beistand.peopledirectory.projection;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
