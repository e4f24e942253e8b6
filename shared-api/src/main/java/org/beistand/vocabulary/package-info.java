/** The closed list of concepts: which commands and facts exist at all, and under which noun. */
@NullMarked
@CheckReturnValue
package org.beistand.vocabulary;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
