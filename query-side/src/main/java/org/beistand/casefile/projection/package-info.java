/** Keeps those facts of each case that its file is made of, and puts the file together. */
@NullMarked
@CheckReturnValue
package org.beistand.casefile.projection;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
