/** Boots the command side: the one generic command route and the adapter to Axon. */
@NullMarked
@CheckReturnValue
package org.beistand.commandside;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
