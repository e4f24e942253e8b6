/** Decides who must be kept apart. */
@NullMarked
@CheckReturnValue
package org.beistand.separation.command;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
