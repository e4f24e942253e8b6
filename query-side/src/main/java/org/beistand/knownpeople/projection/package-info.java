/** Keeps a blind index of names, and answers whether somebody may be known already. */
@NullMarked
@CheckReturnValue
package org.beistand.knownpeople.projection;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
