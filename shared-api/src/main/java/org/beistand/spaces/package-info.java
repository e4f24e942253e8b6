/** The language of safe meeting spaces: houses, rooms and when they are open. */
@NullMarked
@CheckReturnValue
package org.beistand.spaces;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
