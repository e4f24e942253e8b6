/** Answers who works on which cases, what is due in them, and who has room for more. */
@NullMarked
@CheckReturnValue
package org.beistand.caseload;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
