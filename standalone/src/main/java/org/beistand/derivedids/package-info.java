/** Makes ids out of names, so that telling or importing the same thing twice means the same id. */
@NullMarked
@CheckReturnValue
package org.beistand.derivedids;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
