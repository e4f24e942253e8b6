/** Answers what stands in one case: people, issues, follow-ups, where it is in its life. */
@NullMarked
@CheckReturnValue
package org.beistand.casefile;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
