/** Keeps open follow-ups and contacts, and answers what waits for one worker today. */
@NullMarked
@CheckReturnValue
package org.beistand.myday.projection;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
