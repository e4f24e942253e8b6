/** Keeps every change as codes, and answers who did and who read what. */
@NullMarked
@CheckReturnValue
package org.beistand.audittrail.projection;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
