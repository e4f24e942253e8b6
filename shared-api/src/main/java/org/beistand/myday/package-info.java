/** Answers what waits for one worker today. */
@NullMarked
@CheckReturnValue
package org.beistand.myday;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
