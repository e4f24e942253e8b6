/** Finds people and cases by words, among those that the asking person may see. */
@NullMarked
@CheckReturnValue
package org.beistand.search;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
