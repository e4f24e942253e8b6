/** The chronology as people read it: full sentences, by day, with what is new. */
@NullMarked
@CheckReturnValue
package org.beistand.chronology.pages;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
