/** Answers who is known, by name and by id, and whether somebody may be known already. */
@NullMarked
@CheckReturnValue
package org.beistand.peopledirectory;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
