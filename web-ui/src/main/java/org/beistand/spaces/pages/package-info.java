/** Pages about sites and their meeting spaces. */
@NullMarked
@CheckReturnValue
package org.beistand.spaces.pages;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
