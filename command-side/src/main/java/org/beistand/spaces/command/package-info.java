/** Decides about sites and their meeting spaces. */
@NullMarked
@CheckReturnValue
package org.beistand.spaces.command;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
