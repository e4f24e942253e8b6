/** Answers which sites and meeting spaces there are, and when they are open. */
@NullMarked
@CheckReturnValue
package org.beistand.spaces.projection;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
