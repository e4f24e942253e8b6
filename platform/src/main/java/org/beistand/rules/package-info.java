/**
 * Rules over sets that no single aggregate can see, and the tables they rest on: written in the
 * transaction of the event, before it is appended.
 */
@NullMarked
@CheckReturnValue
package org.beistand.rules;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
