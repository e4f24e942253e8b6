/** The page of one case and every step one can take from it. */
@NullMarked
@CheckReturnValue
package org.beistand.casefile.pages;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
