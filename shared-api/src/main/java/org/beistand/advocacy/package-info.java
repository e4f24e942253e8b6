/**
 * An advocacy case: the matter in which somebody is stood by, from the first enquiry to its
 * closure, with its issues, contacts, notes and follow-ups.
 */
@NullMarked
@CheckReturnValue
package org.beistand.advocacy;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
