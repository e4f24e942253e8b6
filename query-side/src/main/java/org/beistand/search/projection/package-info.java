/**
 * Finds people and cases by words among what one may see: opens names, looks at them, forgets them.
 */
@NullMarked
@CheckReturnValue
package org.beistand.search.projection;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
