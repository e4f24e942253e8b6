/** Answers who did and who read what, when, in which role and why. */
@NullMarked
@CheckReturnValue
package org.beistand.audittrail;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
